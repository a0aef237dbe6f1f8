import { describe, expect, it } from 'vitest';
import { findTopics, helpGroups, helpTopics } from '../../../components/guide/help-topics';
import { blocksOf } from '../../../components/guide/prose';
import { guidePlaceOf } from '../../../entrypoints/guide/route';
import { allLanguages, textsOf } from '../texts/all-texts';

const english = textsOf('en').handbook;
const textOf = (id: keyof typeof english.help.topic) => `${english.help.topic[id].title} ${english.help.topic[id].text}`;

describe('the help', () => {
  it.each(allLanguages)('has an answer under each heading, and no heading without an answer: %s', (_language, { handbook }) => {
    expect(Object.keys(handbook.help.topic).toSorted()).toEqual(helpTopics.map(({ id }) => id).toSorted());
    for (const group of helpGroups) expect(helpTopics.some((topic) => topic.group === group)).toBe(true);
  });

  it.each([
    ['still billed', 'still-billed'],
    ['ROLE', 'role'],
    ['too early', 'suspended-early'],
    ['end of the day', 'deadline'],
    ['  profile   container ', 'two-accounts'],
    ['report', 'cannot-read'],
  ] as const)('finds %j', (search, id) => expect(findTopics(search, textOf)).toContain(id));

  it('finds all answers with an empty search, and none with words that stand in none', () => {
    expect(findTopics(' ', textOf)).toHaveLength(helpTopics.length);
    expect(findTopics('still billed zebra', textOf)).toEqual([]);
  });

  it('finds words without their accents', () => {
    expect(findTopics('dubbel één', (id) => (id === 'role' ? 'Dubbel een' : ''))).toEqual(['role']);
  });
});

describe('a text of the guide', () => {
  it('keeps the items of a list together', () => {
    expect(blocksOf('One\n- a\n- b\nTwo')).toEqual([
      { isList: false, lines: ['One'] },
      { isList: true, lines: ['a', 'b'] },
      { isList: false, lines: ['Two'] },
    ]);
  });

  it.each(allLanguages)('says each line once, so that React can tell them apart: %s', (_language, { handbook }) => {
    for (const { text } of Object.values(handbook.help.topic)) {
      const lines = text.split('\n');
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.every((line) => line.trim() !== '')).toBe(true);
    }
  });
});

describe('an address of the guide', () => {
  it.each([
    ['', { part: 'help' }],
    ['#welcome', { part: 'welcome' }],
    ['#privacy', { part: 'privacy' }],
    ['#help=still-billed', { part: 'help', topic: 'still-billed' }],
    ['#help=no-such-thing', { part: 'help' }],
    ['#section=today', { part: 'help' }],
  ])('%s', (hash, place) => expect(guidePlaceOf(hash)).toEqual(place));
});
