import type { rules as en } from '../en/rules';
import type { TextsLikeWithMany } from '../texts-like';

export const rules: TextsLikeWithMany<typeof en> = {
  flags: {
    from: {
      'added-back': 'Reaparecida: se factura de nuevo en From. Pregunte quién lo hizo y vuelva a suspenderla o cancelarla',
      'suspended-still-billed':
        'Suspendida, aún facturada: su facturación sigue. New commerce se factura hasta el final del plazo; si no se ha visto su tipo, ábrala',
      'suspended-not-recreated': 'Suspendida, sin recrear: vuelva a ponerla ahora en Activa y después recréela en To',
      'waiting-for-portal': 'A la espera del portal: enviada hace menos de 4 horas. Vuelva a capturar esta lista más tarde',
      stopped: 'Detenida: From ya no se factura',
      'moved-by-microsoft': 'Trasladada por Microsoft: no la suspenda a mano. Capture ambas cuentas cuando Microsoft lo comunique',
      transfer: 'Transferencia: solicítela en To y después acéptela. Manténgala activa hasta entonces',
      stays: 'Se queda: no se traslada',
      'safe-to-suspend': 'Suspensión segura: ábrala, elija Suspendida y pulse Enviar',
      'quantity-differs': 'Cantidad distinta: compare From y To antes de suspender nada',
      'still-billed': 'Aún facturada: ábrala para comprobar su tipo y qué falta',
      'not-recreated': 'Aún sin recrear: agréguela primero en To',
      decide: 'Por decidir: ábrala para comprobar su tipo y después elija cómo sale',
    },
    to: {
      recreated: 'Recreada: capture From para ver qué se puede detener allí',
      'quantity-differs': 'Cantidad distinta: compárela con From',
      duplicate: 'Duplicada: en conjunto, más de lo que From tuvo nunca. Cancélela mientras su plazo de cancelación siga abierto',
      'already-on-to': 'Ya en To: estaba aquí antes y no sustituye nada',
      'not-on-from': 'No está en From: nada de lo capturado en From le corresponde',
    },
    seenType: {
      'suspended-still-billed':
        'Suspendida, aún facturada: suspenderla no detiene su facturación. Pulse ¿Por qué? para ver qué la detiene',
      'suspended-still-billed-new-commerce':
        'Suspendida, aún facturada: New commerce se factura hasta el final del plazo. Transfiérala, cancélela dentro de su plazo de cancelación o cancélela al final del plazo',
      'still-billed': 'Aún facturada: pulse ¿Por qué? para ver qué falta',
      decide: 'Por decidir: elija cómo sale',
    },
  },
  stages: {
    captured: 'Capturado',
    invited: 'Invitado',
    accepted: 'Aceptado',
    recreating: 'En recreación',
    recreated: 'Recreado',
    stopping: 'En detención',
    waiting: 'En espera',
    'nothing to move': 'Nada que trasladar',
    'not moving': 'No se traslada',
    'left From': 'Dejó From',
    'to do': 'Por hacer',
    requested: 'Solicitada',
    planned: 'Planificada',
    submitted: 'Enviada',
    'twin seen': 'Gemela vista',
    'twin verified': 'Gemela verificada',
    'stopped on From': 'Detenida en From',
    done: 'Hecho',
  },
  method: {
    'recreate-and-suspend': 'Recrear y suspender',
    transfer: 'Transferir',
    'recreate-and-cancel': 'Recrear y cancelar',
    'recreate-at-term-end': 'Recrear al final del plazo',
    'moved-by-microsoft': 'Trasladada por Microsoft',
    leave: 'Dejar',
    decide: 'Por decidir',
  },
  commerceType: {
    legacy: 'Heredada',
    'new-commerce': 'New commerce',
    azure: 'Azure',
    'usage-other': 'Basada en el uso',
    trial: 'Prueba',
    software: 'Software',
    marketplace: 'Marketplace',
    reservation: 'Reserva',
    unknown: 'Desconocido',
  },
  status: {
    active: 'Activa',
    suspended: 'Suspendida',
    expired: 'Expirada',
    canceled: 'Cancelada',
    deleted: 'Eliminada',
    disabled: 'Deshabilitada',
    pending: 'Pendiente',
    unknown: 'Desconocido',
  },
  outcome: {
    equal: 'Igual',
    'quantity differs': 'Cantidad distinta',
    differs: 'Distinta',
    'missing on To': 'Falta en To',
    'extra on To': 'De más en To',
    'already on To': 'Ya en To',
    unreadable: 'No legible',
  },
  billing: { running: 'Aún facturada', stopped: 'No facturada' },
  advice: {
    'legacy-recreate':
      'Heredada, basada en licencias: agregue la misma en To y suspéndala en From el mismo día (Instructions for CSP tenant consolidation).',
    'usage-recreate':
      'Basada en el uso, sin Azure: agréguela en To y suspéndala a mano en From; vigile la próxima factura (Instructions for CSP tenant consolidation).',
    'new-commerce-transfer':
      'New commerce se sigue facturando aunque se suspenda: transfiérala. To solicita, From acepta (Tutorial: consolidate or migrate customers between partner tenants).',
    'azure-plan-transfer':
      'Plan de Azure: compre un plan de Azure en To y después transfiéralo (Transfer Azure subscriptions under an Azure plan).',
    'azure-moved-by-microsoft':
      'Azure heredado: Microsoft lo traslada cuando usted envía los nombres de las empresas (Instructions for CSP tenant consolidation).',
    'trial-stays': 'Prueba sin renovación automática: termina sola. Indique el motivo por el que se queda.',
    'trial-decide': 'Prueba: compruebe que la renovación automática está desactivada antes de dejarla; si no, pasa a ser de pago.',
    'other-decide': 'El software, Marketplace y las reservas tienen sus propias reglas: decida qué se hace con ello.',
    'type-unknown': 'No se ha visto su tipo. Ábrala: una heredada deja de facturarse al suspenderla; New commerce, no.',
    'suspended-before-project': 'Estaba suspendida en su primera captura: decida si todavía hace falta.',
    'ended-before-project': 'Había terminado en su primera captura: no hay nada que trasladar.',
  },
  gate: {
    safe: 'Suspensión segura',
    'account-unknown': 'Suspensión no segura: diga primero qué cuenta es esta.',
    'account-contradicted':
      'Suspensión no segura: dos cuentas muestran la misma suscripción, así que una lista se capturó con la cuenta equivocada. Deshaga esa captura en el Registro del panel y capture de nuevo.',
    'type-not-seen':
      'Suspensión no segura: no se ha visto su tipo. Vuelva a cargar esta página para que se pueda leer; New commerce se sigue facturando.',
    'type-not-legacy': 'Suspensión no segura: solo en las suscripciones heredadas la suspensión detiene la facturación.',
    'is-azure': 'No la suspenda a mano. Deja esta cuenta cuando Microsoft la traslada o cuando usted acepta la transferencia.',
    'is-new-commerce':
      'Suspensión no segura: New commerce se factura hasta el final del plazo, suspendida o no (Microsoft, subscription lifecycle). Transfiérala, cancélela dentro de su plazo de cancelación o cancélela al final del plazo.',
    'is-usage-other': 'Suspensión no segura: basada en el uso. Una vez recreada, se puede suspender; vigile la próxima factura.',
    'method-other': 'Suspensión no segura: su método no es Recrear y suspender.',
    'quantity-on-screen-differs':
      'Suspensión no segura: esta página muestra una cantidad distinta de la que se comparó. Vuelva a capturar From.',
    'add-on-not-recreated':
      'Suspensión no segura: un complemento que depende de ella no tiene gemela verificada y se detendría con ella.',
    'no-twin': 'Suspensión no segura: no se ha visto ninguna gemela en To. Sus licencias se detendrían.',
    'twin-is-suggestion': 'Suspensión no segura: su gemela es solo una sugerencia. Confirme la pareja en el panel.',
    'twin-not-active': 'Suspensión no segura: su gemela no está activa en To.',
    'quantity-differs': 'Suspensión no segura: From y To no tienen cantidades iguales.',
    'twin-differs':
      'Suspensión no segura: el plazo, la frecuencia de facturación o el revendedor de la gemela difiere. Acéptelo con un motivo en el panel.',
    'to-capture-missing': 'Suspensión no segura: la lista de To no se ha capturado. Captúrela primero.',
    'to-capture-old': 'Suspensión no segura: la lista de To se capturó hace más de 24 horas. Vuelva a capturarla.',
    'to-capture-incomplete': 'Suspensión no segura: la última captura de la lista de To no está completa. Vuelva a capturarla.',
    'from-capture-incomplete':
      'Suspensión no segura: la última captura de esta lista de From no está completa y puede faltar un complemento. Vuelva a capturarla.',
    'in-transfer': 'Suspensión no segura: forma parte de una solicitud de transferencia.',
    'not-active-on-from': 'Suspensión no segura: no está activa en From, o ya se envió su suspensión.',
    'rules-being-recomputed': 'Suspensión no segura: las reglas han cambiado y se están aplicando. Espere un momento.',
  },
  start: {
    'not-in-project': 'El cliente no forma parte del proyecto.',
    'clouds-differ': 'Las cuentas están en nubes distintas: no se puede trasladar clientes entre ellas.',
    'nothing-open': 'No queda nada abierto de este cliente.',
    'irreversible-not-acknowledged':
      "Confirme primero: «You can't go back to the previous state» (no se puede volver al estado anterior; Instructions for CSP tenant consolidation).",
    'from-capture-missing': 'No se ha capturado una cuenta From que contiene a este cliente.',
    'from-capture-incomplete': 'Una captura de From no está completa.',
    'from-capture-old': 'Una captura de From tiene más de 24 horas.',
    'decision-to-review': 'Algo cambió después de su decisión. Revísela.',
    'method-undecided': 'Una suscripción no tiene método todavía.',
    'type-not-seen': 'No se ha visto el tipo de una suscripción. Ábrala en From.',
    'relationship-not-seen':
      'No se ha visto al cliente en To con la relación Revendedor en la nube. Capture la lista de clientes de To.',
    'agreement-not-seen': 'No se ha visto confirmado el Contrato de cliente de Microsoft. Abra la página Cuenta del cliente en To.',
    'subscription-limit': 'El cliente se acerca al límite de 300 suscripciones.',
    'in-transfer': 'Una suscripción forma parte de una solicitud de transferencia.',
    'too-late-today': 'Quedan menos de 3 horas del día, aquí o en UTC. Empiece mañana.',
  },
  review: {
    'method-excluded':
      '{{name}}: eligió «$t(rules:method.{{method}})», que su tipo no permite. Su elección queda sin efecto; elija de nuevo.',
    'type-changed':
      '{{name}}: su tipo era $t(rules:commerceType.{{before}}) cuando eligió su método y ahora es $t(rules:commerceType.{{now}}). Elija de nuevo.',
    'quantity-changed': '{{name}}: {{before}} licencias cuando eligió su método, ahora {{now}}. Elija de nuevo.',
    'status-changed':
      '{{name}}: $t(rules:status.{{before}}) cuando eligió su método, ahora $t(rules:status.{{now}}). Elija de nuevo.',
    'part-not-seen': 'Una pareja que usted formó nombra una suscripción que ninguna captura muestra. Vincule de nuevo o deshágala.',
    'part-gone': 'En una pareja que usted formó falta {{name}}: ha desaparecido de su lista. Vincule de nuevo o deshágala.',
    'part-ended': 'En una pareja que usted formó, {{name}} ha terminado en To. Vincule de nuevo o deshágala.',
    'quantities-changed':
      '{{name}}: las cantidades cambiaron después de que aceptara la diferencia ({{acceptedReason}}): ahora {{fromQuantity}} en From, {{toQuantity}} en To. Decida de nuevo.',
    'terms-changed':
      '{{name}}: el plazo, la frecuencia de facturación o el revendedor cambió después de que aceptara la diferencia ({{acceptedReason}}). Decida de nuevo.',
    'pair-changed': '{{name}}: aceptó una diferencia ({{acceptedReason}}), pero ahora tiene otra gemela. Decida de nuevo.',
    'changed-on-from':
      'Marcado como no trasladado ({{acceptedReason}}), pero desde entonces esto cambió en From: {{name}}. Decida de nuevo.',
    'transfer-changed':
      '{{name}}: cambió después de solicitarse su transferencia, y una transferencia no lleva cambios. Solicítela de nuevo o deshágala.',
    'told-incomplete': '{{name}}: vista por primera vez después de informar a Microsoft. Informe también de ella a Microsoft.',
    'already-on-to-changed':
      '{{name}}: {{before}} licencias cuando dijo que ya estaba en To, ahora {{now}}. ¿Se compró para esto? Decida de nuevo.',
    'unlinked-changed': 'Usted separó una pareja y desde entonces cambió su cantidad: {{name}}. Decida de nuevo.',
    'window-after-wave':
      '{{name}} se vio por primera vez después de poner al cliente en {{wave}}, y solo se puede cancelar hasta el {{until}}. Elija su oleada de nuevo.',
  },
  explain: {
    'first-seen': 'Primera captura: cantidad {{quantity}}, $t(rules:status.{{status}}).',
    'type-seen': 'Se vio su tipo: $t(rules:commerceType.{{commerceType}}).',
    'status-changed': 'Capturada en estado $t(rules:status.{{now}}); antes, $t(rules:status.{{before}}).',
    'quantity-changed': 'Capturada con cantidad {{now}}; antes, {{before}}.',
    absent: 'Ya no está en su lista. Capturas completas sin ella desde entonces: {{count}}.',
    'only-in-file':
      'Solo la muestra un archivo importado; ninguna página del Centro de partners. Un archivo no hace segura ninguna suspensión.',
    'activity-logged': 'El registro de actividad dice: {{action}}.',
    'activity-logged-by': 'El registro de actividad dice: {{action}} ({{user}}).',
    'last-captured': 'Última captura de su lista: completa.',
    'last-captured-incomplete': 'La última captura de su lista no está completa: $t(rules:capture.incomplete.{{reason}}).',
    bought: 'Envío visto en To: {{name}}, cantidad {{quantity}}.',
    'stop-submitted': 'Envío visto: cambiada a $t(rules:status.{{status}}).',
    'method-chosen': 'Eligió el método $t(rules:method.{{method}}).',
    'method-chosen-because': 'Eligió el método $t(rules:method.{{method}}): {{reason}}.',
    linked: 'La vinculó con {{names}}.',
    unlinked: 'La desvinculó de {{names}}.',
    confirmed: 'Confirmó que corresponde a {{names}}.',
    'difference-accepted': 'Aceptó la diferencia: {{reason}}.',
    'marked-already-on-to': 'Dijo que ya estaba en To.',
    'marked-not-moving': 'Marcó al cliente como no trasladado: {{reason}}.',
    'wave-set': 'El cliente se puso en la oleada {{wave}}.',
    'owner-set': 'El cliente pasó a ser trabajo de {{owner}}.',
    'transfer-requested': 'Se solicitó una transferencia.',
    'told-microsoft': 'Se informó a Microsoft.',
    'microsoft-answered': 'Microsoft respondió (solicitud {{number}}): {{answer}}',
    'twin-seen': 'Vista en To: {{name}}, cantidad {{quantity}}, $t(rules:status.{{status}}).',
    'twin-status-changed': 'En To, {{name}} se capturó en estado $t(rules:status.{{now}}); antes, $t(rules:status.{{before}}).',
    'twin-quantity-changed': 'En To, {{name}} se capturó con cantidad {{now}}; antes, {{before}}.',
    'twin-verified': 'Verificado: todo en To está activo y es igual, en una captura completa.',
    'type-assumed': 'Su tipo se supone por la configuración del proyecto, no se ha visto: $t(rules:commerceType.{{commerceType}}).',
    'type-unknown': 'No se ha visto su tipo.',
    'matched-hand': 'Emparejada, porque usted lo indicó, con {{names}}.',
    'matched-purchase': 'Emparejada con {{names}}: se compró para ella; se vio el envío.',
    'matched-product-term-billing': 'Emparejada con {{names}}: mismos producto, plazo y frecuencia de facturación.',
    'matched-product': 'Emparejada con {{names}}: mismo id. de producto.',
    'matched-catalogue': 'Emparejada con {{names}}: el mismo producto según el catálogo o los nombres que usted confirmó.',
    'matched-suggestion':
      'Quizá {{names}}: nombres parecidos, o puede que estuviera antes en To. Nada se basa en ello hasta que usted lo confirme.',
    'not-matched': 'Nada del otro lado le corresponde.',
    'still-billed': 'Cuenta como aún facturada en From: $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    'not-billed': 'Cuenta como ya no facturada en From: $t(rules:commerceType.{{commerceType}}), $t(rules:status.{{status}}).',
    conflict:
      '{{count}} decisiones sobre ella se contradicen; se tomaron en perfiles de navegador que no se conocían. Una se aplica; revíselas.',
    'stage-to-do': 'Por tanto, está por hacer: no se ha comprado ni solicitado nada para ella.',
    'stage-requested': 'Por tanto, está solicitada: ahora debe actuar otra persona.',
    'stage-planned': 'Por tanto, está planificada para el {{day}}, cuando termina su plazo.',
    'stage-submitted': 'Por tanto, está enviada: comprada en To, todavía no vista en la lista.',
    'stage-twin-seen': 'Por tanto, su gemela está vista, pero no está probado que sea activa, igual y cierta.',
    'stage-twin-verified': 'Por tanto, su gemela está verificada y From no se ha detenido.',
    'stage-stopped-on-from': 'Por tanto, está detenida en From; falta que una captura completa de From lo pruebe.',
    'stage-done': 'Por tanto, está hecha: su método se ha llevado a cabo y las capturas lo prueban.',
    'stage-done-left': 'Por tanto, está hecha: se deja donde está, por el motivo que usted indicó.',
    'stage-done-ended-before': 'Por tanto, está hecha: había terminado antes de que empezara el proyecto.',
    'new-because-lacked': 'Es nueva en To: una captura completa anterior no la contenía.',
    'new-because-bought': 'Es nueva en To: se vio su compra.',
    'new-because-started': 'Es nueva en To: empezó después de aceptarse la relación.',
    'old-because-marked': 'Ya estaba en To: usted lo dijo.',
    'old-because-started': 'Ya estaba en To: empezó antes de aceptarse la relación.',
    'newness-unknown': 'No se sabe si es nueva en To: toda pareja con ella es una sugerencia.',
    'next-decide': 'Elija su método.',
    'next-recreate': 'Agréguela en To.',
    'next-request-transfer': 'Solicite la transferencia en To.',
    'next-accept-transfer': 'Acepte la transferencia y después capture ambas cuentas.',
    'next-tell-microsoft': 'Envíe a Microsoft el nombre de la empresa y anótelo aquí.',
    'next-await-microsoft': 'Espere a Microsoft y después capture ambas cuentas.',
    'next-give-reason': 'Indique el motivo por el que se queda.',
    'next-wait': 'Espere a que se acerque el {{day}}.',
    'next-capture-to': 'Vuelva a capturar la lista de To, hasta que esté completa.',
    'next-confirm-pair': 'Confirme la pareja sugerida o vincule otra.',
    'next-twin-active': 'Averigüe por qué no está activa en To.',
    'next-settle-difference': 'Corrija la diferencia en To o acéptela con un motivo.',
    'next-suspend': 'Cámbiela a Suspendida en From, el mismo día.',
    'next-cancel': 'Cancélela en From dentro de su plazo de cancelación.',
    'next-cancel-at-term-end': 'Elija en From la cancelación al final del plazo.',
    'next-capture-from': 'Vuelva a capturar la lista de From, hasta que esté completa.',
  },
  warnings: {
    'double-billing-overdue': {
      sentence: '{{name}} se factura en From y en To; el día terminó el {{until}}. El solapamiento no se abona.',
      remedy: 'Deténgala ahora en From. Heredada: si la suspensión es segura, elija Suspendida y pulse Enviar.',
    },
    'double-billing-today': {
      sentence: '{{name}} se factura en From y en To.',
      remedy: 'Deténgala en From antes del {{until}}.',
    },
    'suspended-still-billed': {
      sentence: '{{name}} está suspendida en From y cuenta como aún facturada.',
      remedy: 'Ábrala. New commerce: transfiérala o cancélela al final del plazo. Basada en el uso: vigile la próxima factura.',
    },
    'charged-after-stop': {
      sentence:
        'Una factura importada cobra {{amount}} {{currency}} por {{name}}, por días posteriores a su detención ({{stoppedAt}}).',
      remedy: 'Ábrala y compruebe su estado. Si está detenida, pida a Microsoft que devuelva el importe.',
    },
    'credit-missing': {
      sentence:
        '{{name}} se detuvo ({{stoppedAt}}), pero las facturas importadas cobran los días posteriores y no contienen ningún abono.',
      remedy: 'Importe la factura siguiente: el abono puede estar en ella. Si no está, solicítelo a Microsoft.',
    },
    'suspended-before-recreated': {
      sentence: '{{name}} está suspendida en From y nunca se verificó una gemela en To: sus licencias se han detenido.',
      remedy: 'Vuelva a ponerla ahora en Activa en From y después recréela en To. Si To tiene una gemela sugerida, confírmela.',
    },
    'suspended-blocks-transfer': {
      sentence:
        '{{name}} debe transferirse y está suspendida. Eso bloquea una transferencia (visto en heredadas, sin verificar en New commerce).',
      remedy: 'Vuelva a ponerla en Activa y después transfiérala.',
    },
    'suspension-not-confirmed': {
      sentence: 'La detención de {{name}} se envió el {{submittedAt}} y la lista de From no la muestra.',
      remedy: 'Vuelva a capturar la lista de From. Si sigue activa, ábrala y envíe de nuevo.',
    },
    'purchase-not-confirmed': {
      sentence: '{{name}} se compró en To el {{submittedAt}} y todavía no aparece en la lista.',
      remedy: 'Mire en Historial de pedidos antes de comprar otra vez y después capture la lista de To.',
    },
    'quantity-differs': {
      sentence: '{{name}}: {{fromQuantity}} en From, {{toQuantity}} en To.',
      remedy: 'Corrija la cantidad en To o acepte la diferencia con un motivo.',
    },
    'twin-differs': {
      sentence: 'La gemela de {{name}} difiere en To: {{differences}}.',
      remedy: 'Corríjala en To o acepte la diferencia con un motivo.',
    },
    'missing-on-to': {
      sentence: 'Todavía no está en To: {{names}}.',
      remedy: 'Agréguela en To o vincule la suscripción de To que la sustituye.',
    },
    'extra-on-to': {
      sentence: '{{name}} es nueva en To y no sustituye nada en From.',
      remedy: 'Vincúlela con la suscripción de From a la que sustituye o márquela como ya en To.',
    },
    'duplicate-on-to': {
      sentence: '{{name}} se compró más de una vez en To: {{toQuantity}} en total; From tuvo como máximo {{fromQuantity}}.',
      remedy: 'Cancele la sobrante en To mientras su plazo de cancelación siga abierto.',
    },
    'to-window-closing': {
      sentence: '{{name}} es errónea en To y se puede cancelar hasta el {{until}}: es el último momento sin gran coste.',
      remedy: 'Cancélela o corríjala en To antes de esa fecha.',
    },
    'added-back-on-from': {
      sentence: '{{name}} se factura de nuevo en From aunque estaba hecha.',
      remedy: 'Pregunte quién la agregó. Deténgala en From o trasládela de nuevo.',
    },
    'changed-on-from': {
      sentence: '{{name}} cambió en From después de empezar la recreación: ahora {{quantity}}, antes {{before}}.',
      remedy: 'Iguale To y después vuelva a capturar ambas.',
    },
    'azure-not-confirmed': {
      sentence: 'Microsoft comunica {{name}} como migrada; las capturas no lo muestran.',
      remedy: 'Capture las suscripciones de Azure del cliente en ambas cuentas. Si siguen difiriendo, responda a Microsoft.',
    },
    'azure-suspended-early': {
      sentence: '{{name}} está suspendida en From mientras To no la muestra activa.',
      remedy: 'Vuelva a ponerla en Activa en From o pregunte a Microsoft cómo va la migración.',
    },
    'cancellation-window-closing': {
      sentence: '{{name}} se puede cancelar en From hasta el {{until}}. Después se factura hasta el final de su plazo.',
      remedy: 'Verifique su gemela en To y después cancélela en From antes de esa fecha.',
    },
    'trial-becomes-paid': {
      sentence:
        'La prueba {{name}} pasa a ser de pago al terminar ({{until}}): la renovación automática está activada o no se ha visto.',
      remedy: 'Ábrala y desactive la renovación automática.',
    },
    'renews-before-it-is-moved': {
      sentence: '{{name}} se renueva en From el {{until}} y no está verificada en To.',
      remedy: 'Trasládela antes, o desactive la renovación automática y elija la cancelación al final del plazo.',
    },
    'paid-extension-ahead': {
      sentence:
        '{{name}} no tiene ni renovación automática ni cancelación al final del plazo: en esa fecha ({{until}}) empieza una prórroga de pago (Microsoft, extended service terms).',
      remedy: 'Ábrala, Administrar renovación, y elija la cancelación al final del plazo.',
    },
    'data-deletion-ahead': {
      sentence: '{{name}} está suspendida sin gemela verificada; Microsoft elimina sus datos, como muy tarde hacia el {{until}}.',
      remedy: 'Recréela en To o vuelva a ponerla en Activa antes de esa fecha.',
    },
    'relationship-silent': {
      sentence: 'Se invitó al cliente el {{invitedAt}} y no ha aceptado.',
      remedy: 'Envíe un recordatorio al cliente y después capture la lista de clientes de To.',
    },
    'agreement-not-seen': {
      sentence: 'No se ha visto en To ningún Contrato de cliente de Microsoft confirmado.',
      remedy: 'Abra la página Cuenta del cliente en To.',
    },
    'incomplete-capture': {
      sentence: 'La captura del {{capturedAt}} no está completa: no puede probar que algo falta.',
      remedy:
        'Vuelva a capturar esta lista hasta que esté completa. Si no muestra nada, mire y pulse «Está vacía» después de la captura.',
    },
    'stale-capture': {
      sentence: 'La lista se capturó el {{capturedAt}}, hace más de 24 horas, y queda trabajo abierto.',
      remedy: 'Vuelva a capturarla.',
    },
    'commerce-type-assumed': {
      sentence: 'El tipo se supone, no se ha visto: {{names}}.',
      remedy: 'Abra cada una en From: su página indica el tipo. Un tipo supuesto no hace segura ninguna suspensión.',
    },
    'subscription-limit': {
      sentence:
        'Este cliente llega a {{count}} suscripciones, incluidas las que faltan por recrear. Microsoft permite 300 por cliente.',
      remedy: 'Quite lo que ha terminado o proceda por etapas, antes de comprar.',
    },
    'wrong-account': {
      sentence: 'Esta página no pertenece a la cuenta por la que se toma. No se captura nada.',
      remedy: 'Pulse Cambiar de cuenta o inicie sesión en la otra cuenta.',
    },
  },
  capture: {
    incomplete: {
      'count-differs': 'el total que indica la página no coincide con las filas leídas',
      'pager-not-finished': 'no se leyeron todas las páginas de la lista',
      'list-not-at-end': 'no se llegó al final de la lista',
      'filter-in-effect': 'hay una búsqueda o un filtro activo',
      'changed-while-reading': 'la lista cambió mientras se leía',
      'tab-hidden': 'la pestaña no estaba en primer plano',
      'rows-without-id': 'una fila no tiene id. de suscripción',
      'unreadable-rows': 'no se pudo leer una fila',
      'stopped-by-admin': 'usted la detuvo',
      'no-proof-of-end': 'nada en la página prueba que la lista termina aquí',
      'imported-file': 'procede de un archivo',
    },
  },
};
