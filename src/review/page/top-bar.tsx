import type { Overview } from '../api.ts';
import { type Language, useSay } from './language.ts';
import { texts } from './texts.ts';

interface Properties {
  readonly overview: Overview | null;
  readonly language: Language;
  readonly by: string;
  readonly onLanguage: (language: Language) => void;
  readonly onBy: (by: string) => void;
  readonly onHelp: () => void;
}

export function TopBar({ overview, language, by, onLanguage, onBy, onHelp }: Properties) {
  const say = useSay();
  return (
    <header class="top">
      <button type="button" class="skip" onClick={focusList}>
        {say(texts.skip)}
      </button>
      <h1>
        <a href="#/reports">核对 hedui</a>
      </h1>
      {overview !== null && (
        <span class="folder" title={overview.audited.paths.join('\n')}>
          {overview.audited.paths.join('、')} · {new Date(overview.audited.at).toLocaleString(language)}
        </span>
      )}
      <label class="who" title={say(texts.youHint)}>
        {say(texts.you)}
        <input value={by} maxLength={40} onChange={(event) => onBy(event.currentTarget.value)} />
      </label>
      <details class="menu">
        <summary>{say(texts.give)}</summary>
        <div>
          <a href={`/export/decisions.csv?lang=${language}`} download>
            {say(texts.decisionsCsv)}
          </a>
          <a href={`/export/workbook.xlsx?lang=${language}`} download>
            {say(texts.workbook)}
          </a>
        </div>
      </details>
      <button type="button" onClick={onHelp}>
        {say(texts.help)} <kbd>?</kbd>
      </button>
      <button
        type="button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'English' : '中文'}
      </button>
    </header>
  );
}

function focusList(): void {
  document.getElementById('list')?.focus();
}
