import type { moments as en } from '../en/moments';
import type { TextsLikeWithoutPlural } from '../texts-like';

export const moments: TextsLikeWithoutPlural<typeof en> = {
  'day-ends': {
    name: '1 日の終わり',
    sentence: '二重請求: {{count}} 件。1 日の終わり: {{at}}。',
    remedy: 'その前に移行元で中断してください。安全なものは中断の一覧にあります。',
  },
  'later-day-ends': {
    name: '遅いほうの 1 日の終わり',
    sentence: 'まだ二重請求: {{count}} 件。UTC と現地のうち遅いほうの終わり: {{at}}。',
    remedy: '今すぐ移行元で中断してください。どちらの日が基準かは公表されていません。',
  },
  'from-window': {
    name: '移行元のキャンセル期限',
    sentence: '移行元でキャンセルする対象: {{count}} 件。最初の期限: {{at}}。',
    remedy: '移行先で新しいサブスクリプションがアクティブになったら、その前に移行元でキャンセルしてください。',
  },
  'to-window': {
    name: '誤った購入のキャンセル期限',
    sentence: '移行先での誤った購入: {{count}} 件。最初の期限: {{at}}。',
    remedy: 'その前に修正またはキャンセルしてください。その後は期間の終わりまで請求されます。',
  },
  trial: {
    name: '試用版が有料になる',
    sentence: '有料になる試用版: {{count}} 件。最初: {{at}}。',
    remedy: 'その前に自動更新をオフにしてください。',
  },
  renewal: {
    name: '移行元での更新',
    sentence: '移行元での更新: {{count}} 件。最初: {{at}}。',
    remedy: 'その前に移行するか、期間の終了時にキャンセルしてください。',
  },
  extension: {
    name: '移行元での有料延長の開始',
    sentence: '移行元での有料延長: {{count}} 件。最初: {{at}}。',
    remedy: '移行元で期間終了時のキャンセルを設定してください。自動更新をオフにするだけでは不十分です。',
  },
  'term-end': {
    name: '移行元の期間の終わり',
    sentence: '期間の終わりに再作成する対象: {{count}} 件。最初: {{at}}。',
    remedy: '今すぐ移行先で購入し、移行元が期間終了時にキャンセルされることを確認してください。',
  },
  deletion: {
    name: '移行元のデータの削除',
    sentence: 'データが削除される中断中のサブスクリプション: {{count}} 件。最初: {{at}}。',
    remedy: 'その前に移行先で再作成するか、アクティブに戻してください。',
  },
  'transfer-expiry': {
    name: '移管要求の期限切れ',
    sentence: '期限が切れる移管要求のサブスクリプション: {{count}} 件。最初: {{at}}。',
    remedy: 'その前にもう一方のアカウントで承諾するか、新しい要求を送ってください。',
  },
  'from-chance': {
    name: '移行元でキャンセルできる最後の時',
    sentence: '移行元で返金付きでキャンセルできるもの: {{count}} 件。最初の期限: {{at}}。',
    remedy: '再作成してキャンセルする場合を除き、何もする必要はありません。',
  },
  'to-chance': {
    name: '移行先での購入を修正できる最後の時',
    sentence: 'まだキャンセルできる移行先での購入: {{count}} 件。最初の期限: {{at}}。',
    remedy: '誤りに間に合うよう、その前に移行先で顧客を取り込んでください。',
  },
  invitation: {
    name: '返答のない招待',
    sentence: '返答のない招待: {{count}} 件。最初の送信日: {{at}}。',
    remedy: '移行先で顧客リストを取り込んでください。そこにない顧客は承諾していません。もう一度依頼してください。',
  },
};
