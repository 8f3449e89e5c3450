import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type PlainEvents, readPlainXml } from '../../parsers/plain-xml.ts';

class Malformed extends Error {}

/** What a reading reports; a reading that is refused ends in null, whatever it reported before. */
function reported(read: (events: PlainEvents) => boolean): readonly unknown[] | null | 'not plain' {
  const seen: unknown[] = [];
  try {
    const plain = read({
      open: ({ name, attributes }) => seen.push([name, { ...attributes }]),
      close: () => seen.push('close'),
      text: (text) => seen.push({ text }),
      malformed: () => {
        throw new Malformed();
      },
    });
    return plain ? seen : 'not plain';
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

const plainly = (xml: string) => reported((events) => readPlainXml(xml, events));

/** The general parser, as readXml uses it. */
const generally = (xml: string) =>
  reported((events) => {
    let depth = 0;
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('error', events.malformed);
    parser.on('opentag', ({ name, attributes }) => {
      depth++;
      events.open({ name, attributes, declares: true });
    });
    parser.on('closetag', () => {
      depth--;
      events.close();
    });
    parser.on('text', (text) => depth > 0 && events.text(text));
    parser.write(xml).close();
    return true;
  });

const readable = [
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>x\r\ny\rz</a>\n',
  '\n <w:p w:val="1"\tw:a = \'2\' ><w:r/>12</w:p >',
  '<a b="1 > 2" c=\'>"\'>3 > 2</a>',
  '<a b="1 > 2"/>',
  '<a b="&lt;&#x5143;&#49;&quot;\n\t&#10;">&amp;&apos;&gt;&#20803;</a>',
  '<a xmlns="x" xmlns:w="y"><w:b/></a>',
  '<部门 年度="2022">收入</部门>',
  '<a><b x="1"/><b x="1"/><b x="1">2</b><b x="2"></b></a>',
];

const refused = [
  '',
  'x',
  '<a>',
  '<a',
  '<a b="',
  '<a b="1',
  '</a>',
  '<a></b>',
  '<a></ab>',
  '<ab></a>',
  '<a></a',
  '<a></ a>',
  '<a><b></a></b>',
  '<a/><b/>',
  '<a/>x',
  'x<a/>',
  '<a b="1" b="2"/>',
  '<a b="1"c="2"/>',
  '<a b=1/>',
  '<a b/>',
  '<a / >',
  '<a b="<"/>',
  '< a/>',
  '<1/>',
  '<a 1="2"/>',
  '<a>&nbsp;</a>',
  '<a>&</a>',
  '<a>&#0;</a>',
  '<a>&#x110000;</a>',
  '<a>&#;</a>',
  '<a b="&x;"/>',
  '<>',
  '<a></>',
];

const special = [
  '<a><!-- 1 --></a>',
  '<a><![CDATA[1]]></a>',
  '<a>]]></a>',
  '<!DOCTYPE a><a/>',
  '<a><?b c?></a>',
  '<?xml version="1.1"?><a/>',
  "<?xml version='1.0'?><a/>",
  '<a>\u0001</a>',
  '<a>\u{2A6A5}</a>',
];

describe('plain XML', () => {
  it.each(readable)('%j is read as the general parser reads it', (xml) => {
    expect(plainly(xml)).toEqual(generally(xml));
    expect(plainly(xml)).toBeInstanceOf(Array);
  });

  it.each(refused)('%j is refused as the general parser refuses it', (xml) => {
    expect(plainly(xml)).toBeNull();
    expect(generally(xml)).toBeNull();
  });

  it.each(special)('%j is left to the general parser, before anything is read', (xml) => {
    expect(plainly(xml)).toBe('not plain');
  });

  it('is read and refused as by the general parser, whatever is put together', () => {
    const pieces = [
      '<a>', '</a>', '<b c="1">', '</b>', '<b c="1"/>', '<', '>', '/', '"', "'", '=', ' ', '\r\n', '\t', 'a', 'b:c',
      '1', '元', '&amp;', '&', ';', '&#50;', '#', ']', '</b >',
    ]; // biome-ignore format: a table
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    const within = soup.map((inner) => `<a>${inner}</a>`);
    const tag = soup.map((inner) => `<a><b ${inner}/><b ${inner}>1</b></a>`);
    fc.assert(
      fc.property(fc.oneof(soup, within, tag), (xml) => {
        const plain = plainly(xml);
        if (plain !== 'not plain') expect(plain).toEqual(generally(xml));
      }),
      { numRuns: 5000 },
    );
  });
});
