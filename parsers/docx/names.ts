import type { Namespaces } from '../xml.ts';

/** The transitional WordprocessingML namespace. */
export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The namespaces that the reader knows, in their transitional and strict editions. */
export const namespaces: Namespaces = new Map([
  [word, 'w'],
  [strictWord, 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/**
 * The prefix (with its colon) that a part writes for a namespace, named by its canonical prefix; for scans of the raw
 * text. A part that declares none is taken to use the canonical one.
 */
export function writtenPrefix(xml: string, canonical: string): string {
  for (const [, prefix, , namespace] of xml.matchAll(/\sxmlns(?::([\w-]+))?\s*=\s*(["'])([^"']*)\2/g)) {
    if (namespaces.get(namespace as string) === canonical) return prefix ? `${prefix}:` : '';
  }
  return `${canonical}:`;
}

/** An on/off property: present means on unless its value says otherwise. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(0|false|off|none)$/i.test(value);

/** A whole number from an attribute, held within bounds; undefined for anything else. */
export function whole(value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined || !/^-?\d{1,9}$/.test(value.trim())) return undefined;
  return Math.min(most, Math.max(least, Number(value)));
}
