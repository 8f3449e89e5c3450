import { useEffect, useRef, useState } from 'preact/hooks';
import { noFilter } from './filter.ts';
import { HelpDialog } from './help-dialog.tsx';
import { type Language, LanguageContext } from './language.ts';
import type { Lists } from './lists.ts';
import { OverviewPage } from './overview-page.tsx';
import { ReportPage } from './report-page.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import { useBatch } from './use-batch.ts';
import { useRoute } from './use-route.ts';
import { useStored } from './use-stored.ts';

export function App() {
  // `hedui review --lang en` asks for English in the address.
  const asked = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
  const [language, setLanguage] = useStored<Language>('language', asked);
  const [by, setBy] = useStored<string>('by', '');
  const [route, go, replace] = useRoute();
  const loaded = useBatch();
  const [lists, setLists] = useState<Lists>({ filter: noFilter, reportOrder: null, discrepancyOrder: null });
  const help = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = texts.title[language];
  }, [language]);

  const { batch } = loaded;
  const showHelp = () => help.current?.showModal();
  return (
    <LanguageContext.Provider value={language}>
      <TopBar
        overview={batch?.overview ?? null}
        language={language}
        by={by}
        onLanguage={setLanguage}
        onBy={setBy}
        onHelp={showHelp}
      />
      {loaded.failed && (
        <p class="banner bad" role="alert">
          {texts.unreachable[language]}
        </p>
      )}
      {loaded.stale && (
        <p class="banner" role="status">
          {texts.auditedAnew[language]}
          <button type="button" class="link" onClick={loaded.load}>
            {texts.reload[language]}
          </button>
        </p>
      )}
      {batch?.overview.audited.complete === false && (
        <p class="banner" role="status">
          {texts.incomplete[language]}
        </p>
      )}
      {batch === null ? (
        <main class="loading">{!loaded.failed && texts.loading[language]}</main>
      ) : route.view === 'report' ? (
        <ReportPage
          key={`${route.report} ${batch.overview.audited.at}`}
          loaded={{ ...loaded, batch }}
          report={route.report}
          discrepancy={route.discrepancy}
          by={by}
          go={go}
          replace={replace}
          onHelp={showHelp}
        />
      ) : (
        <OverviewPage
          loaded={{ ...loaded, batch }}
          view={route.view}
          lists={lists}
          onLists={setLists}
          go={go}
          onHelp={showHelp}
        />
      )}
      <HelpDialog dialog={help} />
    </LanguageContext.Provider>
  );
}
