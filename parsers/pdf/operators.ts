import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BLANK, type FontFacts, isBold, reading, UNNAMED, withoutGuesses } from './glyph-text.ts';
import type { Glyph, PageMarks, Rule } from './marks.ts';
import { asMatrix, compose, IDENTITY, type Matrix, scaleOf, translate } from './matrix.ts';
import type { OperatorList } from './open.ts';
import { PathReader } from './paths.ts';

/** A glyph as pdfjs hands it out in the arguments of showText. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[];
}

/** The page as pdfjs turns it upright. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Text states that leave no ink: invisible (3) and clip only (7). */
const isInkless = (mode: number): boolean => mode === 3 || mode === 7;

/** How word processors make a font bold that has no bold face. */
const FILLED_AND_STROKED = 2;

interface State {
  matrix: Matrix;
  fill: string;
  stroke: string;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: FontFacts | null;
  fontName: string;
  size: number;
  direction: 1 | -1;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

const initialState = (matrix: Matrix): State => ({
  matrix,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  font: null,
  fontName: '',
  size: 1,
  direction: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});

const numeric = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function colourOf(values: readonly unknown[]): string {
  if (typeof values[0] === 'string') return values[0];
  return `#${values.map((value) => numeric(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Walks an operator list once, with the text state of the PDF specification (9.3, 9.4), and keeps glyphs and rules. */
class Interpreter {
  readonly visible: Glyph[] = [];
  readonly invisible: Glyph[] = [];
  readonly paths = new PathReader();
  pictured = 0;
  private readonly viewport: Viewport;
  private readonly base: Matrix;
  private readonly fonts: ReadonlyMap<string, FontFacts>;
  private readonly stack: State[] = [];
  private state: State;
  private textMatrix: Matrix = IDENTITY;
  private lineMatrix: Matrix = IDENTITY;

  constructor(viewport: Viewport, fonts: ReadonlyMap<string, FontFacts>) {
    this.viewport = viewport;
    this.base = asMatrix(viewport.transform) ?? IDENTITY;
    this.fonts = fonts;
    this.state = initialState(this.base);
  }

  run(list: OperatorList): void {
    for (let index = 0; index < list.fnArray.length; index++) {
      const operator = list.fnArray[index]!;
      this.step(operator, list.argsArray[index] ?? []);
      // Pictures are left out when the file is opened; a picture is a matrix that nothing was drawn with.
      if (operator === OPS.transform && list.fnArray[index + 1] === OPS.restore) this.picture();
    }
  }

  private step(operator: number, values: readonly unknown[]): void {
    const state = this.state;
    switch (operator) {
      case OPS.showText:
        this.show(values[0]);
        break;
      case OPS.setTextMatrix:
        this.textMatrix = asMatrix(values.length === 1 ? values[0] : values) ?? this.textMatrix;
        this.lineMatrix = this.textMatrix;
        break;
      case OPS.moveText:
        this.moveLine(numeric(values[0]), numeric(values[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = -numeric(values[1]);
        this.moveLine(numeric(values[0]), numeric(values[1]));
        break;
      case OPS.setLeading:
        state.leading = -numeric(values[0]);
        break;
      case OPS.nextLine:
        this.moveLine(0, state.leading);
        break;
      case OPS.beginText:
        this.textMatrix = IDENTITY;
        this.lineMatrix = IDENTITY;
        break;
      case OPS.setFont:
        state.fontName = String(values[0]);
        state.font = this.fonts.get(state.fontName) ?? null;
        state.size = Math.abs(numeric(values[1]));
        state.direction = numeric(values[1]) < 0 ? -1 : 1;
        break;
      case OPS.setCharSpacing:
        state.characterSpacing = numeric(values[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = numeric(values[0]);
        break;
      case OPS.setHScale:
        state.stretch = numeric(values[0]) / 100;
        break;
      case OPS.setTextRise:
        state.rise = numeric(values[0]);
        break;
      case OPS.setTextRenderingMode:
        state.mode = numeric(values[0]);
        break;
      case OPS.constructPath:
        this.paths.read(values, state);
        break;
      case OPS.setFillRGBColor:
        state.fill = colourOf(values);
        break;
      case OPS.setStrokeRGBColor:
        state.stroke = colourOf(values);
        break;
      case OPS.setFillColorN:
        state.fill = 'pattern';
        break;
      case OPS.setStrokeColorN:
        state.stroke = 'pattern';
        break;
      case OPS.setLineWidth:
        state.lineWidth = numeric(values[0]);
        break;
      case OPS.setGState:
        this.setGraphicsState(values[0]);
        break;
      case OPS.save:
        this.stack.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        this.state = this.stack.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = compose(state.matrix, asMatrix(values) ?? IDENTITY);
        break;
      case OPS.paintFormXObjectBegin:
        this.stack.push({ ...state });
        state.matrix = compose(state.matrix, asMatrix(values[0]) ?? IDENTITY);
        break;
      case OPS.beginAnnotation:
        this.stack.push({ ...state });
        this.state = initialState(
          compose(compose(this.base, asMatrix(values[2]) ?? IDENTITY), asMatrix(values[3]) ?? IDENTITY),
        );
        break;
    }
  }

  private setGraphicsState(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
      if (!Array.isArray(entry)) continue;
      const [key, value] = entry as unknown[];
      if (key === 'ca') this.state.fillAlpha = numeric(value);
      else if (key === 'CA') this.state.strokeAlpha = numeric(value);
      else if (key === 'LW') this.state.lineWidth = numeric(value);
      else if (key === 'Font' && Array.isArray(value)) this.step(OPS.setFont, value as unknown[]);
    }
  }

  private moveLine(x: number, y: number): void {
    this.lineMatrix = translate(this.lineMatrix, x, y);
    this.textMatrix = this.lineMatrix;
  }

  private advance(x: number, y: number): void {
    this.textMatrix = translate(this.textMatrix, x, y);
  }

  private picture(): void {
    const area = scaleOf(this.state.matrix) ** 2;
    this.pictured += Math.min(1, area / (this.viewport.width * this.viewport.height));
  }

  private show(shown: unknown): void {
    const { state } = this;
    const vertical = state.font?.vertical === true;
    const unit = state.font?.fontMatrix?.[0] ?? 0.001;
    for (const item of Array.isArray(shown) ? (shown as unknown[]) : []) {
      if (typeof item === 'number') {
        const shift = (-item * state.size) / 1000;
        if (vertical) this.advance(0, shift);
        else this.advance(shift * state.stretch * state.direction, 0);
      } else if (typeof item === 'object' && item !== null) {
        this.showGlyph(item as ShownGlyph, vertical, unit);
      }
    }
  }

  private showGlyph(shown: ShownGlyph, vertical: boolean, unit: number): void {
    const { state } = this;
    const spacing = (shown.isSpace ? state.wordSpacing : 0) + state.characterSpacing;
    const place = compose(state.matrix, this.textMatrix);
    const size = state.size * Math.hypot(place[2], place[3]);
    const [text, raw] = reading(shown.unicode);
    const bold = isBold(state.font) || state.mode === FILLED_AND_STROKED;
    const blank = BLANK.test(text);
    const font = state.fontName;
    let glyph: Glyph;
    if (vertical) {
      const metric = shown.vmetric ?? state.font?.defaultVMetrics ?? [-1000, 500, 880];
      const drop = numeric(metric[0] ?? -1000) * unit * state.size;
      const width = Math.abs(drop) * Math.hypot(place[2], place[3]);
      glyph = { text, raw, x: place[4], y: place[5], width, size, angle: 0, vertical, font, bold, blank };
      this.advance(0, drop + (drop < 0 ? -spacing : spacing));
    } else {
      const advance = shown.width * unit * state.size;
      const angle = Math.atan2(place[1] * state.direction, place[0] * state.direction);
      glyph = {
        text,
        raw,
        x: place[2] * state.rise + place[4],
        y: place[3] * state.rise + place[5],
        width: advance * state.stretch * Math.hypot(place[0], place[1]),
        size,
        angle: Math.abs(angle) < NEARLY_UPRIGHT ? 0 : angle,
        vertical,
        font,
        bold,
        blank,
      };
      this.advance((advance + spacing) * state.stretch * state.direction, 0);
    }
    this.keep(glyph);
  }

  private keep(glyph: Glyph): void {
    const { viewport } = this;
    // What lies off the page (crop marks, hidden notes) or has no size is not printed.
    if (glyph.size < SMALLEST_SIZE || glyph.x < -glyph.size || glyph.x > viewport.width) return;
    if (glyph.y < 0 || glyph.y > viewport.height + glyph.size) return;
    const inkless = isInkless(this.state.mode) || this.state.fillAlpha < FAINTEST;
    (inkless ? this.invisible : this.visible).push(glyph);
  }
}

/** Slant that a scanner's or a rounding matrix leaves: about one degree. */
const NEARLY_UPRIGHT = 0.02;
/** Below this many points nothing can be read on paper. */
const SMALLEST_SIZE = 1;
/** Fill opacity below which nothing is seen. */
const FAINTEST = 0.03;

/** Reads glyphs and rules out of a page's operator list, in the page as the viewport turns it. */
export function readMarks(
  page: number,
  list: OperatorList,
  viewport: Viewport,
  fonts: ReadonlyMap<string, FontFacts>,
): PageMarks {
  const interpreter = new Interpreter(viewport, fonts);
  interpreter.run(list);
  const { visible, invisible, paths } = interpreter;
  const underlaid = !visible.some((glyph) => !glyph.blank) && invisible.some((glyph) => !glyph.blank);
  const glyphs = withoutGuesses(underlaid ? invisible : visible);
  let unnamed = 0;
  for (const glyph of glyphs) if (glyph.text.includes(UNNAMED)) unnamed++;
  const { horizontals, verticals, curves } = paths as {
    horizontals: readonly Rule[];
    verticals: readonly Rule[];
    curves: number;
  };
  return {
    page,
    width: viewport.width,
    height: viewport.height,
    glyphs,
    horizontals,
    verticals,
    pictured: interpreter.pictured,
    curves,
    underlaid,
    unnamed,
  };
}

/** How many quarter turns clockwise most of the page's text is away from upright: 0 to 3. */
export function dominantTurn(glyphs: readonly Glyph[]): number {
  const votes = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    if (glyph.blank) continue;
    const quarter = glyph.vertical ? 0 : ((Math.round(glyph.angle / (Math.PI / 2)) % 4) + 4) % 4;
    votes[quarter]!++;
  }
  return votes.indexOf(Math.max(...votes));
}
