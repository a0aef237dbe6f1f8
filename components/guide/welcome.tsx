import { Button, Link, Switch } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ExternalLink } from '../shared/external-link';
import { useTexts } from '../texts/use-texts';
import { Prose } from './prose';
import { type AccountNames, WelcomeAccounts } from './welcome-accounts';

const steps = ['see', 'accounts', 'remind'] as const;

export interface WelcomeProps {
  picture: string;
  /** Names of the accounts that are known already. */
  known: string[];
  defaultType: 'new-commerce' | 'unknown';
  /** The organisation has chosen the type. */
  isTypeForced: boolean;
  /** Stores both and says whether it could. */
  onAccounts: (names: AccountNames, defaultType: 'new-commerce' | 'unknown') => Promise<boolean>;
  notifications: 'allowed' | 'not-allowed' | 'forbidden';
  /** Straight from the click: the browser asks then. Says whether they are allowed now. */
  onAllow: (isAllowed: boolean) => Promise<boolean>;
  customerList: string;
  helpHref: string;
  privacyHref: string;
  onFinish: () => void;
}

/** What a new admin needs to know and to say, in three steps; each may be skipped. */
export function Welcome(props: WelcomeProps) {
  const { t } = useTexts();
  const [step, setStep] = useState(0);
  const [isFailed, setIsFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is read from its heading on
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step]);
  const id = steps[step] ?? 'see';
  const goTo = (next: number) => {
    setIsFailed(false);
    if (next < steps.length) setStep(next);
    else props.onFinish();
  };
  const isLast = step === steps.length - 1;
  const frame = (content: ReactNode, next: ReactNode) => (
    <>
      <div className="stack">{content}</div>
      <p role="alert">{isFailed && t('handbook:failed')}</p>
      <div className="actions">
        {step > 0 && <Button onClick={() => goTo(step - 1)}>{t('handbook:welcome.back')}</Button>}
        {next}
        {!isLast && (
          <Button appearance="subtle" onClick={() => goTo(step + 1)}>
            {t('handbook:welcome.skip')}
          </Button>
        )}
      </div>
    </>
  );
  const nextButton = (
    <Button appearance="primary" onClick={() => goTo(step + 1)}>
      {t(isLast ? 'handbook:welcome.finish' : 'handbook:welcome.next')}
    </Button>
  );
  return (
    <div className="welcome stack">
      <h1>{t('handbook:welcome.title')}</h1>
      <p className="secondary">{t('handbook:welcome.progress', { step: step + 1, steps: steps.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t(`handbook:welcome.${id}.title`)}
      </h2>
      {id === 'see' && frame(<See picture={props.picture} />, nextButton)}
      {id === 'accounts' && (
        <WelcomeAccounts
          known={props.known}
          defaultType={props.defaultType}
          isTypeForced={props.isTypeForced}
          frame={frame}
          onSave={async (names, type) => {
            if (await props.onAccounts(names, type)) goTo(step + 1);
            else setIsFailed(true);
          }}
        />
      )}
      {id === 'remind' && frame(<Remind {...props} />, nextButton)}
    </div>
  );
}

function See({ picture }: { picture: string }) {
  const { t } = useTexts();
  return (
    <>
      <Prose text={t('handbook:welcome.see.text')} />
      <p className="hint">{t('handbook:welcome.see.never')}</p>
      <figure>
        <img src={picture} alt={t('handbook:welcome.see.picture')} width={1200} height={717} />
        <figcaption className="secondary">{t('handbook:welcome.see.caption')}</figcaption>
      </figure>
      <p className="secondary">{t('handbook:notMicrosoft')}</p>
    </>
  );
}

function Remind({
  notifications,
  onAllow,
  customerList,
  helpHref,
  privacyHref,
}: Pick<WelcomeProps, 'notifications' | 'onAllow' | 'customerList' | 'helpHref' | 'privacyHref'>) {
  const { t } = useTexts();
  const [isRefused, setIsRefused] = useState(false);
  return (
    <>
      <p>{t('handbook:welcome.remind.text')}</p>
      <Switch
        label={t('handbook:welcome.remind.switch')}
        checked={notifications === 'allowed'}
        disabled={notifications === 'forbidden'}
        onChange={(_, { checked }) => void onAllow(checked).then((isAllowed) => setIsRefused(checked && !isAllowed))}
      />
      <p role="status">
        {notifications === 'forbidden' ? t('handbook:welcome.remind.forbidden') : isRefused && t('handbook:welcome.remind.refused')}
      </p>
      <p className="hint">
        {t('handbook:welcome.remind.begin')}{' '}
        <ExternalLink href={customerList}>{t('handbook:welcome.remind.openPortal')}</ExternalLink>
      </p>
      <p>
        {t('handbook:welcome.remind.helps')}{' '}
        <Link href={helpHref} inline>
          {t('handbook:part.help')}
        </Link>
        {', '}
        <Link href={privacyHref} inline>
          {t('handbook:part.privacy')}
        </Link>
      </p>
    </>
  );
}
