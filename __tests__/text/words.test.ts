import { describe, expect, test } from '@jest/globals';
import {
  asClause,
  asSentence,
  byLikeness,
  clockSince,
  count,
  duration,
  isLike,
  list,
  lowerFirst,
  nearest,
  timeOfDay,
  upperFirst,
} from '../../src/text/words.ts';
import { at } from '../fixtures/reports.ts';

describe('numbers and lists', () => {
  test('one thing is singular, none and several are plural', () => {
    expect([0, 1, 2].map((number) => count(number, 'task'))).toEqual(['0 tasks', '1 task', '2 tasks']);
  });

  test('a list ends with "and" or "or", without a comma before it', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b'])).toBe('a and b');
    expect(list(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('times', () => {
  test.each([
    [0, 'under 1 s'],
    [0.4, 'under 1 s'],
    [59.6, '1 min'],
    [252, '4 min 12 s'],
    [3600, '1 h'],
    [3725, '1 h 2 min 5 s'],
    [-3, 'under 1 s'],
  ])('%s seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  test('the clock of the log counts minutes beyond the hour and never runs backwards', () => {
    expect(clockSince(at(0), at(71.9))).toBe('01:11');
    expect(clockSince(at(0), at(4500))).toBe('75:00');
    expect(clockSince(at(9), at(0))).toBe('00:00');
  });

  test('the time of day is in UTC', () => {
    expect(timeOfDay(at(0))).toBe('09:41:00');
  });
});

describe('sentences', () => {
  test('begin with an upper-case letter, and go on with a lower-case one', () => {
    expect(upperFirst('container app')).toBe('Container app');
    expect(lowerFirst('The role')).toBe('the role');
    expect([upperFirst(''), lowerFirst('')]).toEqual(['', '']);
  });

  test('lose their full stops inside another one', () => {
    expect(asClause(' ECS gave up... ')).toBe('ECS gave up');
    expect(asSentence('it ended')).toBe('it ended.');
    expect(asSentence('its log says: deadlock!')).toBe('its log says: deadlock!');
    expect(asClause('v1.2 failed')).toBe('v1.2 failed');
  });
});

describe('the word that was meant', () => {
  test.each([
    ['Image', 'image'],
    ['imge', 'image'],
    ['essental', 'essential'],
    ['dependOnContaners', 'dependsOnContainers'],
  ])('by %s is %s', (word, meant) => {
    expect(nearest(word, ['other', 'image', 'essential', 'dependsOnContainers'])).toBe(meant);
  });

  test.each([
    ['a short word with two slips', 'abcd', ['axyd']],
    ['a longer word with three', 'abcdefgh', ['xbxdxfgh']],
    ['nothing that is known', 'image', []],
    ['a word of a hundred letters and more', 'a'.repeat(101), ['a'.repeat(101)]],
    ['anything among too many candidates', 'image', Array.from({ length: 201 }, () => 'image')],
  ])('is not guessed for %s', (_, word, known) => {
    expect(nearest(word, known)).toBeUndefined();
  });

  test('may have one slip in four letters, two in ten and three in more', () => {
    expect([isLike('abcd', 'abcx'), isLike('abcd', 'abxx')]).toEqual([true, false]);
    expect([isLike('abcde', 'abcxx'), isLike('abcde', 'abxxx')]).toEqual([true, false]);
    expect([isLike('abcdefghij', 'abcdefghxx'), isLike('abcdefghij', 'abcdefgxxx')]).toEqual([true, false]);
    expect([isLike('abcdefghijk', 'abcdefghxxx'), isLike('abcdefghijk', 'abcdefgxxxx')]).toEqual([
      true,
      false,
    ]);
  });

  test('stands first among the others, equally like ones in their order', () => {
    expect(byLikeness('ap', ['worker', 'api', 'APP', 'a'])).toEqual(['api', 'APP', 'a', 'worker']);
  });
});
