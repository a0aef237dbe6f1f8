import type { popup as en } from '../en/popup';
import type { TextsLikeWithoutPlural } from '../texts-like';

export const popup: TextsLikeWithoutPlural<typeof en> = {
  title: 'Consolidator',
  progress: '統合の進行状況',
  customersByStage: '顧客',
  subscriptionsByStage: 'サブスクリプション',
  nextStep: '次の手順',
  nextStepIn: '{{account}}: {{step}}',
  openCustomer: '顧客をダッシュボードで開く',
  deadlines: '24 時間以内の期限',
  needsAttention: '対応が必要',
  nothingNeedsAttention: '今、対応が必要なものはありません。',
  moreInDashboard_other: 'ほか {{count}} 社はダッシュボードにあります',
  notCaptured_other: '{{count}} 社を取り込めませんでした。ダッシュボードをご覧ください。',
  openDashboard: 'ダッシュボードを開く',
  empty: {
    title: '離れる側のアカウントから始めます',
    intro: 'まだ何も取り込まれていません。取り込んだものはすべてこのブラウザー内に残ります。',
    step1: '離れる側のアカウントでパートナー センターにサインインし、顧客一覧を開きます。',
    step2: 'Consolidator のリボンで [移行元] を選びます。',
    step3: '[顧客を取り込む] を選び、続けて顧客を開いて [サブスクリプションを取り込む] を選びます。',
    open: '顧客一覧を開く',
  },
};
