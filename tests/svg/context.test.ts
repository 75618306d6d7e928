import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../src/svg/context.ts';
import { svgBody, svgDocument } from '../../src/svg/document.ts';
import { createMeasure } from '../../src/svg/measure.ts';

const measure = createMeasure();
const FONT = "16px 'Source Sans 3 Variable'";

function drawn(draw: (pen: SvgContext) => void): string {
  const pen = new SvgContext(100, 50, measure);
  draw(pen);
  return svgBody(pen, 'x');
}

function whole(draw: (pen: SvgContext) => void): string {
  const pen = new SvgContext(100, 50, measure);
  draw(pen);
  return svgDocument(pen, { id: 'x', width: 100, height: 50, title: 'T', desc: 'D' });
}

describe('state', () => {
  it('comes back on restore: colours, line, dash, transform', () => {
    const out = drawn((pen) => {
      pen.fillStyle = 'red';
      pen.save();
      pen.fillStyle = 'blue';
      pen.lineWidth = 5;
      pen.setLineDash([1, 2]);
      pen.translate(10, 10);
      pen.restore();
      pen.fillRect(0, 0, 1, 1);
      expect(pen.lineWidth).toBe(1);
      expect(pen.getLineDash()).toEqual([]);
    });
    expect(out).toBe('<path fill="red" d="M0 0H1V1H0Z"/>');
  });

  it('survives a restore too many', () => {
    expect(drawn((pen) => pen.restore())).toBe('');
  });

  it('bakes scale and translation into coordinates and line widths', () => {
    const out = drawn((pen) => {
      pen.scale(2, 2);
      pen.translate(5, 5);
      pen.strokeRect(0, 0, 10, 10);
    });
    expect(out).toBe('<path fill="none" stroke="#000" stroke-width="2" d="M10 10H30V30H10Z"/>');
  });

  it('forgets the drawing when all of it is cleared, and refuses to clear a part', () => {
    const clear = (width: number) => (pen: SvgContext) => {
      pen.fillRect(0, 0, 5, 5);
      pen.clearRect(0, 0, width, 50);
    };
    expect(drawn(clear(100))).toBe('');
    expect(() => drawn(clear(50))).toThrow('clearing a part');
  });
});

describe('paths', () => {
  it('closes an evenodd path with its rule, so that a border keeps its hole', () => {
    const out = drawn((pen) => {
      pen.beginPath();
      pen.rect(0, 0, 10, 10);
      pen.rect(2, 2, 6, 6);
      pen.fill('evenodd');
    });
    expect(out).toBe('<path fill="#000" fill-rule="evenodd" d="M0 0H10V10H0ZM2 2H8V8H2Z"/>');
  });

  it('draws a full circle as four curves that end where they began', () => {
    const out = drawn((pen) => {
      pen.beginPath();
      pen.arc(10, 10, 5, 0, 2 * Math.PI);
      pen.fill();
    });
    expect(out.match(/C/g)).toHaveLength(4);
    expect(out).toMatch(/d="M15 10C.* 15 10"/);
  });

  it('goes the short way round or the long way as told', () => {
    const quarter = (counterclockwise: boolean) =>
      drawn((pen) => {
        pen.beginPath();
        pen.arc(0, 0, 10, 0, Math.PI / 2, counterclockwise);
        pen.stroke();
      });
    expect(quarter(false).match(/C/g)).toHaveLength(1);
    expect(quarter(true).match(/C/g)).toHaveLength(3);
  });

  it('refuses what is no finite number, which a browser would leave out without a word', () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => drawn((pen) => pen.lineTo(x, 0))).toThrow('cannot draw at');
      expect(() => drawn((pen) => pen.fillRect(0, 0, x, 1))).toThrow('cannot draw at');
      expect(() => drawn((pen) => pen.fillText('a', 0, x))).toThrow('cannot draw at');
    }
  });

  it('rounds to two decimals and leaves the zero before the point out', () => {
    const out = drawn((pen) => {
      pen.beginPath();
      pen.moveTo(0.126, -0.126);
      pen.lineTo(1 / 3, 2);
      pen.stroke();
    });
    expect(out).toContain('d="M.13-.13L.33 2"');
  });

  it('leaves out what cannot be seen', () => {
    const out = drawn((pen) => {
      pen.fillStyle = 'transparent';
      pen.fillRect(0, 0, 5, 5);
      pen.fillStyle = 'rgba(0, 0, 0, 0)';
      pen.fillRect(0, 0, 5, 5);
      pen.globalAlpha = 0;
      pen.fillStyle = 'red';
      pen.fillRect(0, 0, 5, 5);
    });
    expect(out).toBe('');
  });

  it('refuses gradients instead of dropping them', () => {
    expect(() =>
      drawn((pen) => {
        pen.fillStyle = {};
        pen.fillRect(0, 0, 1, 1);
      }),
    ).toThrow('only plain colours');
  });

  it('keeps the path being built while a rectangle is filled', () => {
    const out = drawn((pen) => {
      pen.beginPath();
      pen.moveTo(1, 1);
      pen.fillRect(0, 0, 5, 5);
      pen.lineTo(9, 9);
      pen.stroke();
    });
    expect(out).toContain('d="M1 1L9 9"');
  });
});

describe('dashes', () => {
  it('doubles an odd list, as a canvas does', () => {
    const out = drawn((pen) => {
      pen.setLineDash([3, 1, 2]);
      pen.strokeRect(0, 0, 5, 5);
    });
    expect(out).toContain('stroke-dasharray="3 1 2 3 1 2"');
  });

  it('are off again with an empty list', () => {
    const out = drawn((pen) => {
      pen.setLineDash([3, 1]);
      pen.setLineDash([]);
      pen.strokeRect(0, 0, 5, 5);
    });
    expect(out).not.toContain('dash');
  });
});

describe('clips', () => {
  it('cut each other when nested, and end with restore', () => {
    const out = whole((pen) => {
      pen.save();
      pen.beginPath();
      pen.rect(0, 0, 10, 10);
      pen.clip();
      pen.save();
      pen.beginPath();
      pen.rect(5, 5, 10, 10);
      pen.clip('evenodd');
      pen.fillRect(0, 0, 20, 20);
      pen.restore();
      pen.fillRect(1, 1, 1, 1);
      pen.restore();
      pen.fillRect(2, 2, 1, 1);
    });
    expect(out).toContain('<clipPath id="x-clip0"><path d="M0 0H10V10H0Z"/></clipPath>');
    expect(out).toContain(
      '<clipPath id="x-clip1" clip-path="url(#x-clip0)"><path clip-rule="evenodd" d="M5 5H15V15H5Z"/></clipPath>',
    );
    expect(out).toContain(
      '<g clip-path="url(#x-clip1)"><path fill="#000" d="M0 0H20V20H0Z"/></g>' +
        '<g clip-path="url(#x-clip0)"><path fill="#000" d="M1 1H2V2H1Z"/></g><path fill="#000" d="M2 2H3V3H2Z"/>',
    );
  });

  it('that nothing is drawn under are left out', () => {
    const out = whole((pen) => {
      pen.rect(0, 0, 10, 10);
      pen.clip();
    });
    expect(out).not.toContain('clipPath');
  });

  it('stand outside the transform of turned text', () => {
    const out = drawn((pen) => {
      pen.rect(0, 0, 100, 50);
      pen.clip();
      pen.font = FONT;
      pen.translate(20, 30);
      pen.rotate(-Math.PI / 2);
      pen.fillText('up', 0, 0);
    });
    expect(out).toBe(
      '<g clip-path="url(#x-clip0)"><text font-size="16" fill="#000" x="0" y="0" transform="matrix(0 -1 1 0 20 30)">up</text></g>',
    );
  });
});

describe('text', () => {
  it('is real text, escaped, anchored as aligned', () => {
    const out = drawn((pen) => {
      pen.font = `600 ${FONT}`;
      pen.textAlign = 'center';
      pen.fillText('a < b & "c"', 10, 20);
    });
    expect(out).toBe(
      '<text font-size="16" font-weight="600" text-anchor="middle" fill="#000" x="10" y="20">a &lt; b &amp; &quot;c&quot;</text>',
    );
  });

  it('stands on the alphabetic baseline wherever the canvas put it', () => {
    const y = (baseline: SvgContext['textBaseline']) =>
      Number(
        /y="([^"]*)"/.exec(
          drawn((pen) => {
            pen.font = FONT;
            pen.textBaseline = baseline;
            pen.fillText('10,000', 0, 20);
          }),
        )?.[1],
      );
    expect(y('alphabetic')).toBe(20);
    expect(y('top')).toBeGreaterThan(y('middle'));
    expect(y('middle')).toBeGreaterThan(20);
    expect(y('bottom')).toBeLessThan(20);
  });

  it('is squeezed only when it is wider than allowed', () => {
    const out = (maxWidth: number) =>
      drawn((pen) => {
        pen.font = FONT;
        pen.fillText('carriages', 0, 20, maxWidth);
      });
    expect(out(20)).toContain('textLength="20"');
    expect(out(200)).not.toContain('textLength');
  });

  it('of one style shares one group', () => {
    const out = drawn((pen) => {
      pen.font = FONT;
      pen.fillText('a', 0, 20);
      pen.fillText('b', 10, 20);
    });
    expect(out).toBe(
      '<g font-size="16" fill="#000"><text x="0" y="20">a</text><text x="10" y="20">b</text></g>',
    );
  });
});

describe('the document', () => {
  it('is an image with a name and a description, and hides its parts', () => {
    expect(whole((pen) => pen.fillRect(0, 0, 1, 1))).toBe(
      '<svg viewBox="0 0 100 50" role="img" aria-labelledby="x-title x-desc"><title id="x-title">T</title>' +
        '<desc id="x-desc">D</desc><g aria-hidden="true"><path fill="#000" d="M0 0H1V1H0Z"/></g></svg>',
    );
  });

  it('stands alone as a file when asked to', () => {
    const pen = new SvgContext(100, 50, measure);
    const options = {
      id: 'x',
      width: 100,
      height: 50,
      title: 'T',
      desc: 'D',
      standalone: true,
      background: '#fff',
    };
    const out = svgDocument(pen, options);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" /);
    expect(out).toContain('<rect width="100" height="50" fill="#fff"/>');
  });
});
