import { describe, expect, test } from 'vitest';
import { type Action, actionOf, type Desk, type Pressed } from '../../../src/review/page/keys.ts';
import { moved } from '../../../src/review/page/moved.ts';
import { hashOf, type Route, routeOf } from '../../../src/review/page/route.ts';
import { rowsInView, scrollToRow } from '../../../src/review/page/rows-in-view.ts';

test.each<[string, Partial<Pressed>, Desk, Action | null]>([
  ['j', {}, 'overview', 'next'],
  ['ArrowUp', {}, 'report', 'previous'],
  ['a', {}, 'report', 'accept'],
  ['A', {}, 'report', 'accept'],
  ['a', {}, 'overview', null],
  ['a', { typing: true }, 'report', null],
  ['a', { ctrlKey: true }, 'report', null],
  ['a', { metaKey: true }, 'report', null],
  ['Enter', {}, 'overview', 'open'],
  ['Enter', { control: true }, 'overview', null],
  ['a', { control: true }, 'report', 'accept'],
  ['Escape', { control: true }, 'report', 'back'],
  ['?', {}, 'report', 'help'],
])('%s %o in the %s asks for %s', (key, more, desk, action) => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, typing: false, control: false };
  expect(actionOf({ ...plain, key, ...more }, desk)).toBe(action);
});

test.each<[Action, number, number]>([
  ['next', 3, 4],
  ['next', 9, 9],
  ['previous', 0, 0],
  ['page-down', 7, 9],
  ['first', 7, 0],
  ['last', 2, 9],
  ['help', 2, 2],
])('%s from row %i of ten goes to %i', (action, from, to) => {
  expect(moved(action, from, 10, 5)).toBe(to);
});

describe('addresses', () => {
  test.each<[string, Route]>([
    ['#/reports', { view: 'reports' }],
    ['#/discrepancies', { view: 'discrepancies' }],
    ['#/report/r1', { view: 'report', report: 'r1', discrepancy: null }],
    ['#/report/r1/d1', { view: 'report', report: 'r1', discrepancy: 'd1' }],
  ])('%s is an address and back', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  test.each(['', '#', '#/report/', '#/elsewhere', '#/%E0%A4%A'])('%s is the overview', (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'reports' });
  });
});

test('of a hundred thousand rows only those on the screen are drawn, and a few spare ones', () => {
  expect(rowsInView(0, 600, 30, 100_000)).toEqual({ first: 0, end: 28 });
  expect(rowsInView(1_500_000, 600, 30, 100_000)).toEqual({ first: 49_992, end: 50_028 });
  expect(rowsInView(9_000, 600, 30, 3)).toEqual({ first: 3, end: 3 });
});

test.each([
  [0, 300, 0],
  [10, 300, 300],
  [9, 300, 270],
  [40, 300, 630],
])('row %i, scrolled to %i: scroll to %i', (row, scrollTop, to) => {
  expect(scrollToRow(row, scrollTop, 600, 30)).toBe(to);
});
