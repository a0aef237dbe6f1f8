import type { time as en } from '../en/time';
import type { TextsLikeWithoutPlural } from '../texts-like';

export const time: TextsLikeWithoutPlural<typeof en> = {
  reminders: {
    title: 'リマインダー',
    allow: '通知でリマインドする',
    allowHelp:
      '重複の日が終わる前、キャンセル期限の前、更新の前、返答のない招待について知らせます。件数とすべきことだけを示し、顧客名は示しません。ブラウザーが一度確認します。',
    refused: 'ブラウザーが許可していません。ブラウザーでこの拡張機能の通知を許可してから、もう一度お試しください。',
    quiet: '通知しない時間帯',
    quietHelp: '設定したタイム ゾーンの時刻に従います。この時間帯に隠れるものは、始まる 1 時間前に通知します。',
    quietFrom: '開始',
    quietUntil: '終了',
    silentAfterDays: '招待を返答なしとみなすまでの日数',
  },
  endOfDay: {
    title: '1 日の終わりの確認',
    done: '本日は完了しました。二重請求も、未確認の送信も、重大な警告もありません。',
    basis: '取り込んだ内容に基づきます。その後のポータルでの変更は含まれません。',
    left: 'まだ完了していません。残り:',
    rebuilding: '顧客を再判定しています。確認はその後に表示されます。',
    'billed-twice': {
      sentence: '両側で請求: {{count}} 件。',
      remedy: '安全なものを移行元で中断してください。残りが何を待っているかは顧客のページにあります。',
    },
    unconfirmed: {
      sentence: '未確認の送信: {{count}} 件。',
      remedy: 'サブスクリプションをもう一度取り込んでください。ポータルの一覧への反映には最大 4 時間かかります。',
    },
    critical: {
      sentence: '重大な警告: {{count}} 件。',
      remedy: '各警告の指示に従ってください。',
    },
    step: {
      sentence: '開始済みで未完了: {{count}} 件。',
    },
    openQueue: '中断の一覧を開く',
    openWarnings: '警告を開く',
    openCustomer: '{{name}} を開く',
    more: 'ほか {{count}} 件',
  },
  timeline: {
    empty: '顧客を取り込むと、どの日にどこまで進んだかがここに表示されます。',
    customers: '段階別の顧客',
    subscriptions: '段階別のサブスクリプション',
    overlap: '両側で請求',
    basis: 'UTC の日ごと、現在の取り込みによる内容です。取り消された段階は表示されません。',
    overlapBasis: 'UTC の日ごとのサブスクリプション数 (最大): 新しいものが始まった日から、古いものが停止した日の前日まで。',
    noOverlap: '両側で請求された日はありません。',
    chart: '{{title}}、{{from}} から {{until}} まで。現在: {{now}}。',
    value: '{{name}} {{count}}',
    asTable: '表で見る: {{title}}',
    day: '日',
    settled: '移行元で停止、または処理済み',
  },
  calendar: {
    title: '今後 {{days}} 日間',
    nothing:
      'わかっている日付では、今後 {{days}} 日間に更新、終了、期限はありません。ポータルでサブスクリプションを開くと、そのページに日付が表示されます。',
    basis: '確認された日付だけです。ポータルの一覧にはわずかしか表示されません。サブスクリプションを開くと日付がわかります。',
    column: {
      day: '日',
      what: '内容',
      subscriptions: 'サブスクリプション',
      customers: '顧客',
    },
    kind: '表示',
    everyKind: 'すべて',
    more: 'ほか {{count}} 件',
    showAll: '{{count}} 行すべてを表示',
    save: 'カレンダー ファイルとして保存 (.ics)',
    withoutNames: '名前なし',
    withoutNamesHelp: '名前があると、カレンダーを開いた人に顧客が見えます。',
    name: '統合',
    ofCustomer: '{{what}}: {{name}} ({{count}})',
    ofAll: '{{what}} ({{count}})',
    saved: '{{file}} をダウンロードに保存しました。カレンダーにインポートしてください。新しいファイルは同じ予定を置き換えます。',
  },
};
