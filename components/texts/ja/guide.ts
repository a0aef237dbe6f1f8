import type { guide as en } from '../en/guide';
import type { TextsLikeWithoutPlural } from '../texts-like';

export const guide: TextsLikeWithoutPlural<typeof en> = {
  title: 'Consolidator ガイド',
  help: 'ヘルプ',
  helpAbout: 'ヘルプ: {{topic}}',
  privacy: 'プライバシー',
  welcome: 'ようこそページ',
  byOrganisation: '組織が設定しています',
  news: {
    title: 'バージョン {{version}} の新機能',
    dismiss: 'お知らせを閉じる',
    change: {
      capture: '顧客とサブスクリプションを取り込み、漏れがないことを確かめます。',
      safe: '証拠がある場合だけ「安全に中断可能」と表示します。',
      fill: 'ライセンス数を入力します。[送信] を選ぶのはあなたです。',
    },
  },
  mask: {
    switch: '顧客を伏せる',
    on: '伏せています: ここでは顧客の名前、ドメイン、ID を表示しません。パートナー センターのページには引き続き表示されます。',
    off: '名前を表示する',
    name: '顧客 {{number}}',
    nameless: '顧客',
    hidden: '非表示',
    exports: 'エクスポートでも顧客を伏せる',
    exportsHelp: 'これがオフの場合、画面で伏せていても、エクスポートしたファイルには実際の名前が入ります。',
    noMessages: '名前を伏せています。メッセージには実際の名前が必要です。書く前に [名前を表示する] を選んでください。',
    noProof: '名前を伏せています。証拠には実際の名前が必要です。証拠パックを見るには [名前を表示する] を選んでください。',
    noImports: '名前を伏せています。プレビューに名前が出ます。ファイルをインポートするには [名前を表示する] を選んでください。',
  },
  retention: {
    due_other:
      '{{count}} 件の顧客はフォローアップまで完了し、{{days}} 日間何も起きていません。組織はこのようなデータの消去を求めています。',
    all: 'このブラウザー プロファイルのデータはこれがすべてです。証拠パックとバックアップを組織の保管場所に保存してから消去してください。',
    rest_other:
      'ほかの {{count}} 件の顧客はまだ対象ではありません。履歴は 1 本のチェーンで、1 回の取り込みに多くの顧客が含まれるため、全体でしか消去できません。自動では何も消去されません。',
    open: '[設定] を開いて消去する',
  },
};
