import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { answer } from './answer';
import { isCaptureAllAlarm, watchCaptureAll } from './capture-all-watch';
import { followPolicy } from './follow-policy';
import { isOurAlarm, keepCurrent } from './keep-current';
import { admit } from './message-gate';
import { pressNextStep } from './next-step-command';
import { registerOptionalPortals } from './optional-portals';
import { followReminders, isReminderAlarm } from './remind';
import { welcomeOnce } from './welcome';

export default defineBackground(() => {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };

  // All listeners stand before the first await: a worker that was stopped is started by what they listen to.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const admitted = admit(message, sender, own);
    // The toolbar follows after the answer: the admin waits for the page.
    return admitted && answer(admitted).finally(keepCurrent);
  });
  browser.runtime.onInstalled.addListener((installed) => {
    keepCurrent();
    void registerOptionalPortals();
    void welcomeOnce(installed);
    void followPolicy();
  });
  browser.permissions.onAdded.addListener(followPermissions);
  browser.permissions.onRemoved.addListener(followPermissions);
  followReminders();
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-step') void pressNextStep(tab);
  });
  browser.runtime.onStartup.addListener(() => {
    keepCurrent();
    void followPolicy();
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void followPolicy();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (isOurAlarm(alarm) || isReminderAlarm(alarm)) keepCurrent();
    if (isCaptureAllAlarm(alarm)) void watchCaptureAll();
  });
});

/** Another portal was allowed, or reminders, or no longer. */
function followPermissions(): void {
  void registerOptionalPortals();
  followReminders();
  keepCurrent();
}
