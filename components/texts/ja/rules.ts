import type { rules as en } from '../en/rules';
import type { TextsLikeWithoutPlural } from '../texts-like';

export const rules: TextsLikeWithoutPlural<typeof en> = {
  flags: {
    from: {
      'added-back': '再追加: 移行元で再び請求されています。誰が行ったか確認し、もう一度中断またはキャンセルしてください',
      'suspended-still-billed':
        '中断済み、請求は継続: 請求が続いています。新しいコマースは期間終了まで請求されます。種類が未確認の場合は開いてください',
      'suspended-not-recreated': '中断済み、未再作成: 今すぐアクティブに戻し、その後移行先で再作成してください',
      'waiting-for-portal': 'ポータルの反映待ち: 送信から 4 時間未満です。後でこの一覧をもう一度取り込んでください',
      stopped: '停止済み: 移行元では請求されなくなりました',
      'moved-by-microsoft':
        'Microsoft が移行: 手動で中断しないでください。Microsoft から報告があったら、両方のアカウントを取り込んでください',
      transfer: '移管: 移行先で要求してから承諾してください。それまではアクティブのままにしてください',
      stays: '残留: 移行しません',
      'safe-to-suspend': '安全に中断可能: 開いて [中断] を選び、[送信] を選んでください',
      'quantity-differs': '数量の差異: 中断する前に移行元と移行先を比較してください',
      'still-billed': '請求継続中: 開いて種類と不足しているものを確認してください',
      'not-recreated': '未再作成: 先に移行先で追加してください',
      decide: '要決定: 開いて種類を確認し、離れる方法を選んでください',
    },
    to: {
      recreated: '再作成済み: 移行元を取り込み、停止できるものを確認してください',
      'quantity-differs': '数量の差異: 移行元と比較してください',
      duplicate: '重複: 合計が移行元の数を超えています。キャンセル可能期間内にキャンセルしてください',
      'already-on-to': '移行先に既存: 以前からあり、何も置き換えません',
      'not-on-from': '移行元になし: 移行元で取り込んだものに対応しません',
    },
    seenType: {
      'suspended-still-billed': '中断済み、請求は継続: 中断しても請求は止まりません。止める方法は [理由] を選んで確認してください',
      'suspended-still-billed-new-commerce':
        '中断済み、請求は継続: 新しいコマースは期間終了まで請求されます。移管するか、可能期間内にキャンセルするか、期間終了時にキャンセルしてください',
      'still-billed': '請求継続中: 不足しているものは [理由] を選んで確認してください',
      decide: '要決定: 離れる方法を選んでください',
    },
  },
  stages: {
    captured: '取り込み済み',
    invited: '招待済み',
    accepted: '承諾済み',
    recreating: '再作成中',
    recreated: '再作成済み',
    stopping: '停止処理中',
    waiting: '待機中',
    'nothing to move': '移行対象なし',
    'not moving': '移行しない',
    'left From': '移行元から離脱',
    'to do': '未着手',
    requested: '要求済み',
    planned: '予定あり',
    submitted: '送信済み',
    'twin seen': '後継を確認',
    'twin verified': '後継を検証済み',
    'stopped on From': '移行元で停止済み',
    done: '完了',
  },
  method: {
    'recreate-and-suspend': '再作成して中断',
    transfer: '移管',
    'recreate-and-cancel': '再作成してキャンセル',
    'recreate-at-term-end': '期間終了時に再作成',
    'moved-by-microsoft': 'Microsoft が移行',
    leave: '残す',
    decide: '要決定',
  },
  commerceType: {
    legacy: 'レガシ',
    'new-commerce': '新しいコマース',
    azure: 'Azure',
    'usage-other': '使用量ベース',
    trial: '試用版',
    software: 'ソフトウェア',
    marketplace: 'マーケットプレース',
    reservation: '予約',
    unknown: '不明',
  },
  status: {
    active: 'アクティブ',
    suspended: '中断',
    expired: '期限切れ',
    canceled: 'キャンセル',
    deleted: '削除済み',
    disabled: '無効',
    pending: '保留中',
    unknown: '不明',
  },
  outcome: {
    equal: '一致',
    'quantity differs': '数量の差異',
    differs: '差異あり',
    'missing on To': '移行先になし',
    'extra on To': '移行先のみ',
    'already on To': '移行先に既存',
    unreadable: '読み取り不可',
  },
  billing: { running: '請求継続中', stopped: '請求なし' },
  advice: {
    'legacy-recreate':
      'レガシ、ライセンスベース: 同じものを移行先で追加し、同じ日に移行元で中断してください (Instructions for CSP tenant consolidation)。',
    'usage-recreate':
      '使用量ベース、Azure 以外: 移行先で追加し、移行元で手動で中断してください。次の請求書に注意してください (Instructions for CSP tenant consolidation)。',
    'new-commerce-transfer':
      '新しいコマースは中断しても請求されるため、移管してください。移行先が要求し、移行元が承諾します (Tutorial: consolidate or migrate customers between partner tenants)。',
    'azure-plan-transfer':
      'Azure プラン: 移行先で Azure プランを購入してから移管してください (Transfer Azure subscriptions under an Azure plan)。',
    'azure-moved-by-microsoft': 'レガシ Azure: 会社名を送ると Microsoft が移行します (Instructions for CSP tenant consolidation)。',
    'trial-stays': '試用版、自動更新オフ: 自動的に終了します。残す理由を入力してください。',
    'trial-decide': '試用版: 残す前に自動更新がオフか確認してください。オフでなければ有料になります。',
    'other-decide': 'ソフトウェア、マーケットプレース、予約には独自のルールがあります。扱いを決めてください。',
    'type-unknown': '種類が未確認です。開いてください。レガシは中断すると請求が止まりますが、新しいコマースは止まりません。',
    'suspended-before-project': '最初の取り込み時に中断されていました。まだ必要か決めてください。',
    'ended-before-project': '最初の取り込み時に終了していました。移行するものはありません。',
  },
  gate: {
    safe: '安全に中断可能',
    'account-unknown': '中断は安全ではありません: 先に、これがどのアカウントか指定してください。',
    'account-contradicted':
      '中断は安全ではありません: 2 つのアカウントに同じサブスクリプションがあるため、一方の一覧は誤ったアカウントとして取得されています。ダッシュボードのログでその取得を取り消し、もう一度取得してください。',
    'type-not-seen':
      '中断は安全ではありません: 種類が未確認です。読み取れるようにこのページを再読み込みしてください。新しいコマースは請求が続きます。',
    'type-not-legacy': '中断は安全ではありません: 中断で請求が止まるのはレガシのサブスクリプションだけです。',
    'is-azure': '手動で中断しないでください。Microsoft が移行したとき、または移管を承諾したときに、このアカウントから離れます。',
    'is-new-commerce':
      '中断は安全ではありません: 新しいコマースは、中断の有無にかかわらず期間終了まで請求されます (Microsoft, subscription lifecycle)。移管するか、可能期間内にキャンセルするか、期間終了時にキャンセルしてください。',
    'is-usage-other':
      '中断は安全ではありません: 使用量ベースです。再作成済みで中断してかまいませんが、次の請求書に注意してください。',
    'method-other': '中断は安全ではありません: 方法が「再作成して中断」ではありません。',
    'quantity-on-screen-differs':
      '中断は安全ではありません: このページの数量が、比較した数量と異なります。移行元をもう一度取り込んでください。',
    'add-on-not-recreated': '中断は安全ではありません: 検証済みの後継がないアドオンがあり、一緒に停止します。',
    'no-twin': '中断は安全ではありません: 移行先に後継が確認されていません。ライセンスが停止します。',
    'twin-is-suggestion': '中断は安全ではありません: 後継は候補にすぎません。ダッシュボードで組を確認してください。',
    'twin-not-active': '中断は安全ではありません: 後継が移行先でアクティブではありません。',
    'quantity-differs': '中断は安全ではありません: 移行元と移行先の数量が一致していません。',
    'twin-differs':
      '中断は安全ではありません: 後継の期間、請求頻度、またはリセラーが異なります。ダッシュボードで理由を付けて承認してください。',
    'to-capture-missing': '中断は安全ではありません: 移行先の一覧が取り込まれていません。先に取り込んでください。',
    'to-capture-old': '中断は安全ではありません: 移行先の一覧の取り込みから 24 時間以上経っています。もう一度取り込んでください。',
    'to-capture-incomplete': '中断は安全ではありません: 移行先の一覧の最新の取り込みが不完全です。もう一度取り込んでください。',
    'from-capture-incomplete':
      '中断は安全ではありません: この移行元の一覧の最新の取り込みが不完全で、アドオンが欠けている可能性があります。もう一度取り込んでください。',
    'in-transfer': '中断は安全ではありません: 移管要求に含まれています。',
    'not-active-on-from': '中断は安全ではありません: 移行元でアクティブではないか、中断が送信済みです。',
    'rules-being-recomputed': '中断は安全ではありません: ルールが変わり、適用中です。少しお待ちください。',
  },
  start: {
    'not-in-project': 'この顧客はプロジェクトに含まれていません。',
    'clouds-differ': 'アカウントのクラウドが異なるため、顧客を移行できません。',
    'nothing-open': 'この顧客に未完了のものはありません。',
    'irreversible-not-acknowledged':
      '先に、以前の状態に戻せないことを承認してください (Instructions for CSP tenant consolidation)。',
    'from-capture-missing': 'この顧客を含む移行元アカウントが取り込まれていません。',
    'from-capture-incomplete': '移行元の取り込みが不完全です。',
    'from-capture-old': '移行元の取り込みから 24 時間以上経っています。',
    'decision-to-review': '決定の後に変更がありました。決定を見直してください。',
    'method-undecided': '方法が決まっていないサブスクリプションがあります。',
    'type-not-seen': '種類が未確認のサブスクリプションがあります。移行元で開いてください。',
    'relationship-not-seen': '移行先で、この顧客が Cloud Reseller として確認されていません。移行先の顧客一覧を取り込んでください。',
    'agreement-not-seen':
      'Microsoft 顧客契約が確認済みであることを確認できていません。移行先で顧客のアカウント ページを開いてください。',
    'subscription-limit': 'この顧客は 300 サブスクリプションの上限に近づいています。',
    'in-transfer': '移管要求に含まれるサブスクリプションがあります。',
    'too-late-today': '今日の残り時間が、こちらまたは UTC で 3 時間未満です。明日始めてください。',
  },
  review: {
    'method-excluded':
      '{{name}}: 「$t(rules:method.{{method}})」を選びましたが、この種類では使えません。選択は無効です。選び直してください。',
    'type-changed':
      '{{name}}: 方法を選んだときの種類は $t(rules:commerceType.{{before}}) でしたが、現在は $t(rules:commerceType.{{now}}) です。選び直してください。',
    'quantity-changed': '{{name}}: 方法を選んだときは {{before}} ライセンスでしたが、現在は {{now}} です。選び直してください。',
    'status-changed':
      '{{name}}: 方法を選んだときは $t(rules:status.{{before}}) でしたが、現在は $t(rules:status.{{now}}) です。選び直してください。',
    'part-not-seen':
      '結び付けた組に、どの取り込みにも表示されないサブスクリプションがあります。リンクし直すか、元に戻してください。',
    'part-gone': '結び付けた組に {{name}} がありません。一覧から消えました。リンクし直すか、元に戻してください。',
    'part-ended': '結び付けた組の {{name}} は移行先で終了しました。リンクし直すか、元に戻してください。',
    'quantities-changed':
      '{{name}}: 差異の承認 ({{acceptedReason}}) の後に数量が変わりました。現在は移行元 {{fromQuantity}}、移行先 {{toQuantity}} です。決め直してください。',
    'terms-changed':
      '{{name}}: 差異の承認 ({{acceptedReason}}) の後に期間、請求頻度、またはリセラーが変わりました。決め直してください。',
    'pair-changed': '{{name}}: 差異を承認しました ({{acceptedReason}}) が、現在は別の後継があります。決め直してください。',
    'changed-on-from': '移行しないとしました ({{acceptedReason}}) が、その後移行元で変わりました: {{name}}。決め直してください。',
    'transfer-changed': '{{name}}: 移管の要求後に変わりました。移管では変更は引き継がれません。要求し直すか、元に戻してください。',
    'told-incomplete': '{{name}}: Microsoft への連絡後に初めて確認されました。これも Microsoft に連絡してください。',
    'already-on-to-changed':
      '{{name}}: 移行先に既存とした時点では {{before}} ライセンスでしたが、現在は {{now}} です。このために購入したものですか? 決め直してください。',
    'unlinked-changed': '組を解除した後に数量が変わりました: {{name}}。決め直してください。',
    'window-after-wave':
      '{{name}} は、顧客を {{wave}} に入れた後で初めて確認され、キャンセルできるのは {{until}} までです。ウェーブを選び直してください。',
  },
  explain: {
    'first-seen': '最初の取り込み: 数量 {{quantity}}、$t(rules:status.{{status}})。',
    'type-seen': '種類を確認しました: $t(rules:commerceType.{{commerceType}})。',
    'status-changed': '$t(rules:status.{{now}}) として取り込みました。以前は $t(rules:status.{{before}}) でした。',
    'quantity-changed': '数量 {{now}} で取り込みました。以前は {{before}} でした。',
    absent: '一覧からなくなりました。その後の、含まれない完全な取り込み: {{count}} 回。',
    'only-in-file':
      'インポートしたファイルにのみあり、パートナー センターのページにはありません。ファイルだけで安全に中断できるとは判定されません。',
    'activity-logged': 'アクティビティ ログの記載: {{action}}。',
    'activity-logged-by': 'アクティビティ ログの記載: {{action}} ({{user}})。',
    'last-captured': '一覧の最新の取り込み: 完全です。',
    'last-captured-incomplete': '一覧の最新の取り込みは不完全です: $t(rules:capture.incomplete.{{reason}})。',
    bought: '移行先で送信を確認しました: {{name}}、数量 {{quantity}}。',
    'stop-submitted': '送信を確認しました: $t(rules:status.{{status}}) に設定。',
    'method-chosen': '方法 $t(rules:method.{{method}}) を選びました。',
    'method-chosen-because': '方法 $t(rules:method.{{method}}) を選びました: {{reason}}。',
    linked: '{{names}} とリンクしました。',
    unlinked: '{{names}} とのリンクを解除しました。',
    confirmed: '{{names}} に対応することを確認しました。',
    'difference-accepted': '差異を承認しました: {{reason}}。',
    'marked-already-on-to': '移行先に既存としました。',
    'marked-not-moving': '顧客を移行しないとしました: {{reason}}。',
    'wave-set': '顧客をウェーブ {{wave}} に入れました。',
    'owner-set': '{{owner}} さんが顧客の担当になりました。',
    'transfer-requested': '移管が要求されました。',
    'told-microsoft': 'Microsoft に連絡しました。',
    'microsoft-answered': 'Microsoft の回答 (要求 {{number}}): {{answer}}',
    'twin-seen': '移行先で確認: {{name}}、数量 {{quantity}}、$t(rules:status.{{status}})。',
    'twin-status-changed':
      '移行先で {{name}} を $t(rules:status.{{now}}) として取り込みました。以前は $t(rules:status.{{before}}) でした。',
    'twin-quantity-changed': '移行先で {{name}} を数量 {{now}} で取り込みました。以前は {{before}} でした。',
    'twin-verified': '検証済み: 完全な取り込みで、移行先のすべてがアクティブで一致しています。',
    'type-assumed': '種類はプロジェクトの設定による仮定で、未確認です: $t(rules:commerceType.{{commerceType}})。',
    'type-unknown': '種類が未確認です。',
    'matched-hand': 'ご指定により {{names}} と結び付けました。',
    'matched-purchase': '{{names}} と結び付けました: 送信の確認により、このために購入したものです。',
    'matched-product-term-billing': '{{names}} と結び付けました: 製品、期間、請求頻度が同じです。',
    'matched-product': '{{names}} と結び付けました: 製品 ID が同じです。',
    'matched-catalogue': '{{names}} と結び付けました: カタログ、または確認済みの名前により同じ製品です。',
    'matched-suggestion':
      '{{names}} の可能性があります: 名前が似ているか、以前から移行先にあった可能性があります。確認するまで、何の根拠にもなりません。',
    'not-matched': '相手側に対応するものがありません。',
    'still-billed': '移行元で請求継続中とみなします: $t(rules:commerceType.{{commerceType}})、$t(rules:status.{{status}})。',
    'not-billed': '移行元で請求終了とみなします: $t(rules:commerceType.{{commerceType}})、$t(rules:status.{{status}})。',
    conflict:
      'これについて、互いを知らないブラウザー プロファイルで行われた {{count}} 件の決定が矛盾しています。有効なのは 1 件です。確認してください。',
    'stage-to-do': 'したがって未着手です: 購入も要求もされていません。',
    'stage-requested': 'したがって要求済みです: 相手側の対応が必要です。',
    'stage-planned': 'したがって期間が終了する {{day}} に予定されています。',
    'stage-submitted': 'したがって送信済みです: 移行先で購入されましたが、一覧ではまだ確認されていません。',
    'stage-twin-seen': 'したがって後継は確認されましたが、アクティブで一致し確実であることは証明されていません。',
    'stage-twin-verified': 'したがって後継は検証済みですが、移行元は停止していません。',
    'stage-stopped-on-from': 'したがって移行元で停止済みです。移行元の完全な取り込みによる証明がまだ必要です。',
    'stage-done': 'したがって完了です: 方法が実行され、取り込みで証明されています。',
    'stage-done-left': 'したがって完了です: 入力された理由により、そのまま残されています。',
    'stage-done-ended-before': 'したがって完了です: プロジェクト開始前に終了していました。',
    'new-because-lacked': '移行先で新規です: 以前の完全な取り込みにはありませんでした。',
    'new-because-bought': '移行先で新規です: 購入が確認されています。',
    'new-because-started': '移行先で新規です: 関係の承諾後に開始しています。',
    'old-because-marked': '移行先に既存です: ご指定によります。',
    'old-because-started': '移行先に既存です: 関係の承諾前に開始しています。',
    'newness-unknown': '移行先で新規かどうか不明です。これを含む組はすべて候補です。',
    'next-decide': '方法を選んでください。',
    'next-recreate': '移行先で追加してください。',
    'next-request-transfer': '移行先で移管を要求してください。',
    'next-accept-transfer': '移管を承諾してから、両方のアカウントを取り込んでください。',
    'next-tell-microsoft': '会社名を Microsoft に送り、ここに記録してください。',
    'next-await-microsoft': 'Microsoft を待ってから、両方のアカウントを取り込んでください。',
    'next-give-reason': '残す理由を入力してください。',
    'next-wait': '{{day}} が近づくまでお待ちください。',
    'next-capture-to': '完全になるまで、移行先の一覧をもう一度取り込んでください。',
    'next-confirm-pair': '候補の組を確認するか、別のものとリンクしてください。',
    'next-twin-active': '移行先でアクティブでない理由を確認してください。',
    'next-settle-difference': '移行先で差異を修正するか、理由を付けて承認してください。',
    'next-suspend': '同じ日に移行元で [中断] に設定してください。',
    'next-cancel': '可能期間内に移行元でキャンセルしてください。',
    'next-cancel-at-term-end': '移行元で期間終了時のキャンセルを選んでください。',
    'next-capture-from': '完全になるまで、移行元の一覧をもう一度取り込んでください。',
  },
  warnings: {
    'double-billing-overdue': {
      sentence:
        '{{name}} は移行元と移行先の両方で請求されています。期限の日は {{until}} に終わりました。重複期間は返金されません。',
      remedy: '今すぐ移行元で停止してください。レガシの場合: 安全に中断可能なら、[中断] を選んで [送信] を選んでください。',
    },
    'double-billing-today': {
      sentence: '{{name}} は移行元と移行先の両方で請求されています。',
      remedy: '{{until}} までに移行元で停止してください。',
    },
    'suspended-still-billed': {
      sentence: '{{name}} は移行元で中断されていますが、請求継続中とみなされます。',
      remedy:
        '開いてください。新しいコマース: 移管するか、期間終了時にキャンセルしてください。使用量ベース: 次の請求書に注意してください。',
    },
    'charged-after-stop': {
      sentence:
        'インポートした請求書で、停止 ({{stoppedAt}}) 後の日数について {{name}} に {{amount}} {{currency}} が請求されています。',
      remedy: '開いて状態を確認してください。停止済みなら、Microsoft に返金を依頼してください。',
    },
    'credit-missing': {
      sentence: '{{name}} は停止しました ({{stoppedAt}}) が、インポートした請求書ではその後の日数が請求され、返金がありません。',
      remedy: '次の請求書をインポートしてください。返金が載っている可能性があります。なければ Microsoft に依頼してください。',
    },
    'suspended-before-recreated': {
      sentence: '{{name}} は移行元で中断され、移行先で後継が検証されていません。ライセンスは停止しています。',
      remedy: '今すぐ移行元でアクティブに戻し、その後移行先で再作成してください。移行先に後継の候補があれば、確認してください。',
    },
    'suspended-blocks-transfer': {
      sentence:
        '{{name}} は移管予定ですが、中断されています。中断中は移管できません (レガシで確認済み、新しいコマースでは未検証)。',
      remedy: 'アクティブに戻してから移管してください。',
    },
    'suspension-not-confirmed': {
      sentence: '{{name}} の停止は {{submittedAt}} に送信されましたが、移行元の一覧に反映されていません。',
      remedy: '移行元の一覧をもう一度取り込んでください。まだ続いている場合は、開いてもう一度送信してください。',
    },
    'purchase-not-confirmed': {
      sentence: '{{name}} は {{submittedAt}} に移行先で購入されましたが、まだ一覧にありません。',
      remedy: 'もう一度購入する前に注文履歴を確認し、その後移行先の一覧を取り込んでください。',
    },
    'quantity-differs': {
      sentence: '{{name}}: 移行元 {{fromQuantity}}、移行先 {{toQuantity}}。',
      remedy: '移行先で数量を修正するか、理由を付けて差異を承認してください。',
    },
    'twin-differs': {
      sentence: '{{name}} の後継は移行先で異なります: {{differences}}。',
      remedy: '移行先で修正するか、理由を付けて差異を承認してください。',
    },
    'missing-on-to': {
      sentence: 'まだ移行先にありません: {{names}}。',
      remedy: '移行先で追加するか、置き換える移行先のサブスクリプションとリンクしてください。',
    },
    'extra-on-to': {
      sentence: '{{name}} は移行先で新規ですが、移行元の何も置き換えていません。',
      remedy: '置き換える移行元のサブスクリプションとリンクするか、移行先に既存としてください。',
    },
    'duplicate-on-to': {
      sentence: '{{name}} は移行先で複数回購入されています: 合計 {{toQuantity}}、移行元は最大 {{fromQuantity}} でした。',
      remedy: 'キャンセル可能期間内に、余分なものを移行先でキャンセルしてください。',
    },
    'to-window-closing': {
      sentence: '移行先の {{name}} は誤りで、{{until}} までキャンセルできます。費用を抑えられる最後の機会です。',
      remedy: 'それまでに移行先でキャンセルまたは修正してください。',
    },
    'added-back-on-from': {
      sentence: '{{name}} は完了していましたが、移行元で再び請求されています。',
      remedy: '誰が追加したか確認してください。移行元で停止するか、もう一度移行してください。',
    },
    'changed-on-from': {
      sentence: '{{name}} は再作成の開始後に移行元で変わりました: 現在 {{quantity}}、以前 {{before}}。',
      remedy: '移行先を合わせてから、両方をもう一度取り込んでください。',
    },
    'azure-not-confirmed': {
      sentence: 'Microsoft は {{name}} を移行済みと報告していますが、取り込みでは確認できません。',
      remedy:
        '両方のアカウントで顧客の Azure サブスクリプションを取り込んでください。まだ異なる場合は Microsoft に回答してください。',
    },
    'azure-suspended-early': {
      sentence: '移行先でアクティブと表示されていないのに、{{name}} は移行元で中断されています。',
      remedy: '移行元でアクティブに戻すか、移行の状況を Microsoft に問い合わせてください。',
    },
    'cancellation-window-closing': {
      sentence: '{{name}} は移行元で {{until}} までキャンセルできます。その後は期間終了まで請求されます。',
      remedy: '移行先で後継を検証し、それまでに移行元でキャンセルしてください。',
    },
    'trial-becomes-paid': {
      sentence: '試用版 {{name}} は終了時 ({{until}}) に有料になります: 自動更新がオンか、未確認です。',
      remedy: '開いて自動更新をオフにしてください。',
    },
    'renews-before-it-is-moved': {
      sentence: '{{name}} は {{until}} に移行元で更新されますが、移行先で検証されていません。',
      remedy: 'それまでに移行するか、自動更新をオフにして期間終了時にキャンセルしてください。',
    },
    'paid-extension-ahead': {
      sentence:
        '{{name}} は自動更新がオフですが、期間終了時のキャンセルが設定されていません: 期間終了時 ({{until}}) に有料の延長が始まります (Microsoft, extended service terms)。',
      remedy: '開いて Manage renewal を選び、期間終了時のキャンセルを選んでください。',
    },
    'data-deletion-ahead': {
      sentence: '{{name}} は検証済みの後継がないまま中断されています。遅くとも {{until}} 頃に Microsoft がデータを削除します。',
      remedy: 'それまでに移行先で再作成するか、アクティブに戻してください。',
    },
    'relationship-silent': {
      sentence: '顧客は {{invitedAt}} に招待されましたが、承諾していません。',
      remedy: '顧客に再度連絡してから、移行先の顧客一覧を取り込んでください。',
    },
    'agreement-not-seen': {
      sentence: '移行先で、確認済みの Microsoft 顧客契約を確認できていません。',
      remedy: '移行先で顧客のアカウント ページを開いてください。',
    },
    'incomplete-capture': {
      sentence: '{{capturedAt}} の取り込みは不完全です: 何かが存在しないことを証明できません。',
      remedy:
        '完全になるまで、この一覧をもう一度取り込んでください。何も表示されない場合は、確認のうえ、取り込みの後に「空である」を押してください。',
    },
    'stale-capture': {
      sentence: '一覧の取り込み ({{capturedAt}}) から 24 時間以上経ち、未完了の作業があります。',
      remedy: 'もう一度取り込んでください。',
    },
    'commerce-type-assumed': {
      sentence: '種類は仮定で、未確認です: {{names}}。',
      remedy: '移行元でそれぞれを開いてください。ページで種類が分かります。仮定の種類では、安全に中断できると判定されません。',
    },
    'subscription-limit': {
      sentence:
        'この顧客のサブスクリプションは、再作成予定を含めて {{count}} 件になります。Microsoft の上限は顧客あたり 300 件です。',
      remedy: '購入する前に、終了したものを削除するか、段階的に計画してください。',
    },
    'wrong-account': {
      sentence: 'このページは、想定と異なるアカウントのものです。何も取り込まれません。',
      remedy: '[アカウントを変更] を選ぶか、もう一方のアカウントにサインインしてください。',
    },
  },
  capture: {
    incomplete: {
      'count-differs': 'ページの合計が、読み取った行数と異なります',
      'pager-not-finished': '一覧のすべてのページを読み取っていません',
      'list-not-at-end': '一覧の末尾に達していません',
      'filter-in-effect': '検索またはフィルターが有効です',
      'changed-while-reading': '読み取り中に一覧が変わりました',
      'tab-hidden': 'タブが前面にありませんでした',
      'rows-without-id': 'サブスクリプション ID のない行があります',
      'unreadable-rows': '読み取れない行があります',
      'stopped-by-admin': 'ご自身で停止しました',
      'no-proof-of-end': '一覧がここで終わることを示すものがページにありません',
      'imported-file': 'ファイルから取り込まれたものです',
    },
  },
};
