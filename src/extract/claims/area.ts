import { words } from './lexicon.ts';

/** Longest first. */
const areas = words.area.split(' ').sort((a, b) => b.length - a.length);

/** The area that a text starts with, as printed: 全区工业实缴税金. */
export const areaStarting = (text: string): string | undefined => areas.find((name) => text.startsWith(name));

/** The area that a text ends with, as printed. */
export const areaEnding = (text: string): string | undefined => areas.find((name) => text.endsWith(name));

/** 我县, 本县 and 全县 are one county. */
export const oneArea = (name: string): string => name.replace(/^[我本](?=[省市州县区]$)/, '全');
