/** The page of class results as a teacher uses it: files in, mistakes out, and nothing sent. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeAnswersFile } from '../../src/blocks/answers/file.ts';
import { type ChoiceKey, rightOf } from '../../src/blocks/quiz/choice/grade.ts';
import type { QuestionRecord } from '../../src/blocks/quiz/model.ts';
import { type Known, parseKnown } from '../../src/pages/results/known.ts';
import { expect, expectAccessible, test } from './support.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What the built page knows of the questions. */
function known(): Known {
  const page = readFileSync('dist/results.html', 'utf8');
  return parseKnown(/<script type="application\/json" data-known>(.*?)<\/script>/s.exec(page)?.[1] ?? '');
}

/** A question of single choice, the index of its right option and of the first wrong one. */
function choice(): { record: QuestionRecord; right: number; wrong: number; mistake: string } {
  const record = known().records.find(({ type }) => type === 'choice')!;
  const { options } = record.key as ChoiceKey;
  const right = rightOf(options);
  const wrong = options.findIndex(({ correct }) => !correct);
  return { record, right, wrong, mistake: options[wrong]!.text };
}

const upload = (name: string, text: string): Upload => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** A learner's file with one question, answered once or again and again. */
function saved(
  n: number,
  answers: number | readonly number[],
  more: { name?: string; hash?: string } = {},
): Upload {
  const { record } = choice();
  const attempts = [answers]
    .flat()
    .map((answer) => ({ at: 0, answer, score: null, confidence: 0.9, hints: 0 }));
  const { name, hash = record.hash } = more;
  return upload(
    `answers-${n}.json`,
    writeAnswersFile({
      briefing: known().title,
      learner: `${n}-learner`,
      name,
      saved: new Date(Date.UTC(2026, 2, 1, 9, n)).toISOString(),
      answers: new Map([[record.id, { hash, attempts, open: false }]]),
    }),
  );
}

/** Five learners, three of whom make the same mistake; one file twice, and three that are none. */
function files(): Upload[] {
  const { right, wrong } = choice();
  return [
    saved(1, wrong),
    saved(2, wrong, { name: 'Ada' }),
    saved(3, wrong),
    saved(4, right),
    saved(5, right),
    { ...saved(1, wrong), name: 'copy.json' },
    upload('homework.json', '{"a": 1}'),
    upload('cut.json', '{"format": '),
    upload('empty.json', ''),
  ];
}

/** What is said of {@link files}. */
const TOLD = '9 files put in, 5 used, 4 skipped: 3 cannot be read, 1 is a copy.';

const told = (page: Page) => page.getByRole('status');
const question = (page: Page): Locator =>
  page.locator('.question').filter({ has: page.getByRole('heading', { name: choice().record.question }) });

async function choose(page: Page, uploads: readonly Upload[], expected: string): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles([...uploads]);
  await expect(told(page)).toHaveText(expected);
}

test('files chosen are counted, the common mistake is named, and those skipped are listed with the reason', async ({
  page,
}) => {
  await page.goto('results.html');
  await expect(told(page)).toHaveText('No files yet.');
  await choose(page, files(), TOLD);
  await expect(page.locator('.counts')).toContainText('5');
  const skipped = page.locator('.remarks-on-files li');
  await expect(skipped).toHaveText([
    /copy\.json\s+It is the same as answers-1\.json\./,
    /homework\.json\s+This is no file of answers/,
    /cut\.json\s+The file cannot be read/,
    /empty\.json\s+The file is empty\./,
  ]);
  await expect(question(page).locator('.question-score')).toHaveText('40% mean score');
  await expect(question(page).locator('.mistake')).toHaveText(
    `Most common mistake: ${choice().mistake} (3 of 5)`,
  );
  await expect(
    question(page)
      .getByRole('row', { name: / right / })
      .filter({ hasText: '✓' }),
  ).toContainText('2');
  await expect(page.locator('.learners tbody th')).toHaveText([
    /^1learn/,
    /^Ada/,
    /^3learn/,
    /^4learn/,
    /^5learn/,
  ]);
  await expect(page.locator('.levels tbody tr')).toHaveText(/90%\s*2 \(40%\)\s*5/);
});

test('more files join those that are there, one to an earlier wording is counted apart, and all can be removed', async ({
  page,
}) => {
  await page.goto('results.html');
  await choose(page, [saved(1, choice().wrong)], '1 file put in, and used.');
  await choose(
    page,
    [saved(2, choice().right), saved(3, 0, { hash: 'before' })],
    '3 files put in, all used.',
  );
  await expect(question(page)).toContainText(
    '1 learner answered before the question was edited; not counted.',
  );
  await expect(question(page)).toContainText('answered by 2 of 3');
  await page.getByRole('button', { name: 'Remove all' }).press('Enter');
  await expect(told(page)).toHaveText('All files are removed.');
  await expect(page.getByLabel('Choose files')).toBeFocused();
  await expect(page.locator('.question')).toHaveCount(0);
  await choose(page, [saved(1, choice().wrong)], '1 file put in, and used.');
});

test('files are taken wherever on the page they are dropped', async ({ page }) => {
  await page.goto('results.html');
  const content = saved(1, choice().wrong).buffer.toString();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return transfer;
  }, content);
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
  await expect(page.locator('[data-class][data-over]')).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(told(page)).toHaveText('1 file put in, and used.');
  await expect(page.locator('[data-over]')).toHaveCount(0);
});

test('a thousand files and one of 10 MB leave the page usable, and nothing is requested meanwhile', async ({
  page,
}, info) => {
  const uploads = [
    ...Array.from({ length: 1000 }, (_, n) => saved(n, n % 2)),
    upload('large.json', ' '.repeat(10 * 1024 * 1024 + 1)),
  ];
  // On disk, as a teacher has them: handing them over otherwise would itself hold up the page.
  const folder = info.outputPath('class');
  mkdirSync(folder, { recursive: true });
  const paths = uploads.map(({ name, buffer }) => {
    const path = join(folder, name);
    writeFileSync(path, buffer);
    return path;
  });
  await page.goto('results.html');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // A page that hangs draws no frames until it is done.
  await page.evaluate(() => {
    let frames = 0;
    const count = () => {
      frames++;
      Reflect.set(window, 'frames', frames);
      requestAnimationFrame(count);
    };
    document.addEventListener('change', () => requestAnimationFrame(count), { once: true, capture: true });
  });
  await page.getByLabel('Choose files').setInputFiles(paths);
  await expect(told(page)).toHaveText('1,001 files put in, 1,000 used, 1 skipped: 1 cannot be read.');
  await expect(page.locator('.remarks-on-files li')).toContainText('larger than 10 MB');
  expect(await page.evaluate(() => Number(Reflect.get(window, 'frames')))).toBeGreaterThan(10);
  expect(requests).toEqual([]);
});

test('the CSV holds every learner’s first answer', async ({ page }) => {
  await page.goto('results.html');
  await choose(page, files(), TOLD);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'First answers as CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\r\n')
    .filter(Boolean);
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^\ufefflearner,saved,question/);
  expect(lines[2]).toContain('Ada,2026-03-01T09:02:00.000Z');
});

test('a CSV that cannot be made is told, and nothing goes with it', async ({ page, mishaps }) => {
  await page.route('**/csv-*.js', (route) => route.abort('failed'));
  await page.goto('results.html');
  await choose(page, files(), TOLD);
  await page.getByRole('button', { name: 'First answers as CSV' }).click();
  await expect(told(page)).toHaveText('The CSV could not be made. The results are still here: try again.');
  await expect(question(page)).toBeVisible();
  expect(mishaps.filter((mishap) => !/csv-|net::ERR_FAILED/.test(mishap))).toEqual([]);
  mishaps.length = 0;
});

test('a class that has put its answers right is still to be taught what it had wrong', async ({ page }) => {
  const { record, right, wrong, mistake } = choice();
  await page.goto('results.html');
  await choose(
    page,
    [1, 2, 3].map((n) => saved(n, n === 3 ? [wrong] : [wrong, right])),
    '3 files put in, all used.',
  );
  await expect(page.locator('.teach .lessons').first()).toContainText(record.question);
  await expect(page.locator('.teach .lessons').first()).toContainText(
    `Most common mistake, 3 of 3: ${mistake}`,
  );
  await expect(question(page).locator('.question-score')).toHaveText('0% mean score');
  await expect(question(page)).toContainText('of 3 wrong, 2 right by now');
});

test('the study page leads here', async ({ page }) => {
  await page.goto('study.html');
  await page.getByRole('link', { name: 'For teachers: class results' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Class results');
});

test('on paper stands what was found, and nothing to press', async ({ page }) => {
  await page.goto('results.html');
  await choose(page, files(), TOLD);
  await page.emulateMedia({ media: 'print' });
  await expect(question(page).locator('.mistake')).toBeVisible();
  await expect(page.locator('button:visible, input:visible, .drop:visible')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme });

    for (const [where, width] of [
      ['on a laptop', 1280],
      ['on a phone', 360],
    ] as const) {
      test(`empty, full and with nothing but faults it is accessible ${where}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto('results.html');
        const look = async () => {
          const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
          expect(await page.evaluate(overflow), 'nothing to scroll sideways').toBe(0);
          await expectAccessible(page);
        };
        await look();
        await choose(page, files(), TOLD);
        await look();
        await page.getByRole('button', { name: 'Remove all' }).click();
        const long = `${'name_of_a_file_'.repeat(12)}.json`;
        await choose(
          page,
          [upload(long, '[]'), upload('cut.json', '{')],
          '2 files put in, none used, 2 skipped: 2 cannot be read.',
        );
        await look();
      });
    }
  });
}
