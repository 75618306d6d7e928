import { describe, expect, it } from 'vitest';
import { eventWords, stateWords, zoom } from '../../../src/blocks/timeline/model.ts';
import { record } from './example.ts';

const timeline = record();
const event = (id: string) => timeline.events.find((one) => one.id === id)!;

describe('the events', () => {
  it('stand in order of time, what begins together the shorter first', () => {
    expect(timeline.events.map(({ id }) => id)).toEqual([
      'began',
      'talks',
      'visit-printed',
      'doc2016',
      'visit',
      'announced',
      'interview',
      'doc2022',
      'exercise',
      'later',
    ]);
  });

  it('are said with date, place and doubt', () => {
    expect(eventWords(event('visit'))).toBe(
      '22 November 2016: Short visit. Lovelace 2016, ¶3. Disputed: others say otherwise.',
    );
    expect(eventWords(event('doc2016'))).toBe(
      'about November 2016: “On carriages” is published. Lovelace 2016.',
    );
    expect(eventWords(event('interview'))).toBe('about February 2022: Short interview. Hopper 2022, ¶16.');
  });

  it('are counted as they are shown', () => {
    expect(stateWords(timeline, { view: 0, hidden: [] })).toBe('All: 10 of 10 events shown.');
    expect(stateWords(timeline, { view: 2, hidden: ['outside'] })).toBe('Early 2022: 4 of 10 events shown.');
  });
});

describe('zooming', () => {
  it('goes to the closest view that still has the event, and back', () => {
    expect(zoom(timeline.views, 0, 'closer', event('visit'))).toBe(1);
    expect(zoom(timeline.views, 0, 'closer', event('exercise'))).toBe(2);
    expect(zoom(timeline.views, 2, 'further', event('exercise'))).toBe(0);
  });

  it('stays where nothing is closer or further', () => {
    expect(zoom(timeline.views, 0, 'further')).toBe(0);
    expect(zoom(timeline.views, 2, 'closer')).toBe(2);
    expect(zoom(timeline.views, 0, 'closer', event('talks'))).toBe(0);
  });
});
