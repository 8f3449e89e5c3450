import type { XmlHandler } from '../xml.ts';
import { closing, opening } from './elements.ts';
import type { Story } from './story.ts';

/**
 * Parts of the tree that print nothing of their own: earlier properties kept by tracked changes, the settings of
 * content controls and sections, the reading aid of ruby.
 */
const skipped = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:fldData',
]);

const textElements = new Set(['w:t', 'm:t', 'a:t']);
/** Elements of the Word namespace whose text is known not to be printed. */
const silentText = new Set(['w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData']);

/**
 * Drives a story from the elements of a part. Of alternatives (mc:AlternateContent) the first that has anything to read
 * is read and the others are not, so a text box counts once whether it is drawn in the new way, the old one or both.
 */
export function storyHandler(story: Story): XmlHandler {
  let skipping = 0;
  let skippedText = false;
  let characters: string[] | undefined;
  let preserve = false;
  const alternatives: { taken: boolean; before: number }[] = [];
  return {
    open(name, attributes, path) {
      if (skipping > 0) {
        skipping++;
        return;
      }
      if (skipped.has(name)) {
        skipping = 1;
        skippedText = name === 'w:rt';
        return;
      }
      if (textElements.has(name)) {
        characters = [];
        preserve = name !== 'w:t' || attributes['xml:space'] === 'preserve';
        return;
      }
      if (name === 'mc:AlternateContent') alternatives.push({ taken: false, before: story.progress });
      else if (name === 'mc:Choice' || name === 'mc:Fallback') {
        const alternative = alternatives.at(-1);
        if (alternative?.taken) {
          skipping = 1;
          skippedText = false;
        } else if (alternative) alternative.before = story.progress;
        return;
      }
      opening.get(name)?.(story, attributes, path);
    },
    close(name, path) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (characters && textElements.has(name)) {
        story.write(printedText(characters.join(''), preserve));
        characters = undefined;
        return;
      }
      if (name === 'mc:AlternateContent') alternatives.pop();
      else if (name === 'mc:Choice' || name === 'mc:Fallback') {
        const alternative = alternatives.at(-1);
        if (alternative && story.progress !== alternative.before) alternative.taken = true;
      }
      closing.get(name)?.(story, path);
    },
    text(data, path) {
      const holder = path.at(-1) as string;
      if (skipping > 0) {
        if (skippedText && holder === 'w:t') story.findings.unprinted.push(data);
      } else if (characters) characters.push(data);
      else if (holder.startsWith('w:') && !silentText.has(holder) && data.trim()) story.findings.strayText++;
    },
  };
}

/** White space at the ends counts only where the file says so; line ends inside are white space of the XML. */
export function printedText(data: string, preserve: boolean): string {
  const text = data.replace(/[\t\r\n]/g, ' ');
  if (preserve) return text;
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
