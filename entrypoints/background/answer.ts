import type { Answers, RequestType } from '../../utils/messages';
import { notePageReading } from '../shared/page-health';
import { noteSignIn } from './account-binding';
import { answerCaptureAll } from './capture-all';
import { chooseAccount } from './choose-account';
import { goToNextStep } from './go-to-next-step';
import { injectOverlay } from './inject-overlay';
import type { Admitted } from './message-gate';
import { now } from './now';
import { openDashboard } from './open-dashboard';
import { textsFor } from './page-texts';
import { viewOf } from './page-view';
import { recordFromPage } from './record-from-page';
import { signedInAccount } from './signed-in-account';
import { injectTeachMode, saveRecipe } from './teach';

/** Does what an admitted request asks. */
export async function answer(admitted: Admitted): Promise<Answers[RequestType]> {
  if (admitted.from === 'extension-page') return await answerOwnPage(admitted.request);
  const { request, tab } = admitted;
  switch (request.type) {
    case 'sign-in-seen':
      await noteSignIn(tab, request.payload.signedInAt);
      return undefined;
    case 'overlay-wanted':
      await injectOverlay(tab);
      return undefined;
    case 'texts-wanted':
      return await textsFor(request.payload.language, tab);
    case 'capture-all':
      return await answerCaptureAll(request.payload, tab);
    case 'open-dashboard':
      await openDashboard(request.payload);
      return undefined;
    case 'teach-wanted':
      await injectTeachMode(tab);
      return undefined;
    case 'recipe-saved':
      return await saveRecipe(request.payload.recipe, tab);
    case 'page-read':
      await notePageReading(request.payload.reading, now());
      return undefined;
    case 'next-step-wanted':
      await goToNextStep(request.payload.on, tab);
      return undefined;
    case 'page-shown':
      return await viewOf(request.payload.on, await signedInAccount(request.payload.on, tab));
    case 'account-chosen':
      return await chooseAccount(request.payload, tab);
    default:
      return await recordFromPage(request, tab);
  }
}

async function answerOwnPage(request: Extract<Admitted, { from: 'extension-page' }>['request']): Promise<undefined> {
  if (request.type === 'open-dashboard') await openDashboard(request.payload);
  return undefined;
}
