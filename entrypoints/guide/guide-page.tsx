import { Frame } from '../../components/guide/frame';
import { Help } from '../../components/guide/help';
import { Privacy } from '../../components/guide/privacy';
import { openDashboardPage } from '../shared/open-pages';
import { permissions } from './permissions';
import { guideParts, helpHref, partHref, useGuidePlace } from './route';
import { storedKinds } from './stored-kinds';
import { WelcomePart } from './welcome-part';

/** Welcome, help and privacy: a page of its own, so that it opens beside the work and costs popup and dashboard nothing. */
export function GuidePage() {
  const { part, topic } = useGuidePlace();
  return (
    <Frame parts={guideParts} part={part} hrefOf={partHref} onDashboard={() => void openDashboardPage()}>
      {part === 'welcome' && <WelcomePart />}
      {/* An address that names an answer shows it, whatever was searched before. */}
      {part === 'help' && <Help key={topic} {...(topic && { topic })} hrefOf={helpHref} />}
      {part === 'privacy' && <Privacy kinds={storedKinds} permissions={permissions} />}
    </Frame>
  );
}
