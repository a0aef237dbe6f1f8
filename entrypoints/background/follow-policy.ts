import { isLanguage } from '../../components/texts/choose-language';
import { makeEventId } from '../../utils/database/make-event-id';
import { projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { languageSetting } from '../shared/language';
import { readPolicy } from '../shared/policy';
import { now } from './now';
import { withdrawForbiddenPortals } from './optional-portals';

/**
 * Puts what the organisation set in the place of what was chosen: at start and when the policy changes. The language then holds for the
 * pages of the portal as well, which can read no policy. The default type is a setting of the project, so an event says that it changed;
 * a project without accounts has nothing to judge yet. A portal that it forbids is not read any more, whoever allowed it.
 */
export async function followPolicy(): Promise<void> {
  const { language, defaultCommerceType, optionalPortals } = await readPolicy();
  await withdrawForbiddenPortals(optionalPortals);
  if (isLanguage(language) && (await languageSetting.getValue()) !== language) await languageSetting.setValue(language);
  if (defaultCommerceType === undefined) return;
  const { accounts, settings } = await projectFacts();
  if (accounts.length === 0 || settings.defaultCommerceType === defaultCommerceType) return;
  await record(
    [
      {
        id: makeEventId(new Date()),
        account: null,
        about: 'project',
        type: 'setting-changed',
        payload: { key: 'defaultCommerceType', value: defaultCommerceType },
      },
    ],
    { now: now() },
  );
}
