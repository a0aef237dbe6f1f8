import { Button, Field, SearchBox } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { documents } from '../../utils/consolidation/documents';
import { ExternalLink } from '../shared/external-link';
import { useTexts } from '../texts/use-texts';
import { findTopics, type HelpTopicId, helpGroups, helpTopics } from './help-topics';
import { Prose } from './prose';

interface HelpProps {
  /** The answer that the address names. */
  topic?: HelpTopicId;
  hrefOf: (topic: HelpTopicId) => string;
}

/** Short answers, all on one page: they are searched, linked to and printed together. */
export function Help({ topic, hrefOf }: HelpProps) {
  const { t } = useTexts();
  const [search, setSearch] = useState('');
  const named = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer that is asked for comes into view, each time one is
  useEffect(() => {
    named.current?.scrollIntoView({ block: 'start' });
    named.current?.focus({ preventScroll: true });
  }, [topic]);
  const found = findTopics(search, (id) => `${t(`handbook:help.topic.${id}.title`)} ${t(`handbook:help.topic.${id}.text`)}`);
  return (
    <>
      <h1>{t('handbook:help.title')}</h1>
      <div className="toolbar">
        <Field label={t('handbook:help.search')} className="search">
          <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <p role="status">{search.trim() !== '' && t('handbook:help.found', { count: found.length })}</p>
      </div>
      {found.length === 0 && (
        <div className="stack">
          <p>{t('handbook:help.none')}</p>
          <div>
            <Button onClick={() => setSearch('')}>{t('handbook:help.clear')}</Button>
          </div>
        </div>
      )}
      {helpGroups.map((group) => {
        const topics = helpTopics.filter((one) => one.group === group && found.includes(one.id));
        if (topics.length === 0) return null;
        return (
          <section key={group} className="stack" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`handbook:help.group.${group}`)}</h2>
            {topics.map(({ id, documents: sources }) => (
              <article key={id} className="answer stack" aria-labelledby={`answer-${id}`}>
                <div className="answer-head">
                  <h3 id={`answer-${id}`} ref={id === topic ? named : undefined} tabIndex={-1}>
                    {t(`handbook:help.topic.${id}.title`)}
                  </h3>
                  <a href={hrefOf(id)} aria-label={`${t('handbook:help.link')}: ${t(`handbook:help.topic.${id}.title`)}`}>
                    #
                  </a>
                </div>
                <Prose text={t(`handbook:help.topic.${id}.text`)} />
                {sources.map((source) => (
                  <p key={source} className="secondary">
                    <ExternalLink href={documents[source].address}>
                      {t('handbook:help.source', { day: documents[source].checkedOn })}
                    </ExternalLink>
                  </p>
                ))}
              </article>
            ))}
          </section>
        );
      })}
    </>
  );
}
