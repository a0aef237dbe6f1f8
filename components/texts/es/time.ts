import type { time as en } from '../en/time';
import type { TextsLikeWithMany } from '../texts-like';

export const time: TextsLikeWithMany<typeof en> = {
  reminders: {
    title: 'Recordatorios',
    allow: 'Recordármelo con notificaciones',
    allowHelp:
      'Antes de que termine el día de un solapamiento, antes de que acabe un plazo de cancelación, antes de una renovación, y de las invitaciones sin respuesta. Dicen cuántas y qué hacer, y no nombran a ningún cliente. El navegador se lo pregunta una vez.',
    refused: 'El navegador no lo permite. Permita en él las notificaciones de esta extensión y vuelva a intentarlo.',
    quiet: 'Horas de silencio',
    quietHelp: 'Según la hora de su zona horaria. Lo que callarían llega una hora antes de que empiecen.',
    quietFrom: 'Silencio desde',
    quietUntil: 'Silencio hasta',
    silentAfterDays: 'Días tras los que una invitación se considera sin respuesta',
  },
  endOfDay: {
    title: 'Comprobación de fin del día',
    done: 'Terminado por hoy: nada se factura dos veces, ningún envío está sin confirmar, no queda ninguna advertencia crítica.',
    basis: 'Según lo capturado. Lo que haya cambiado desde entonces en el portal no está incluido.',
    left: 'Aún no ha terminado. Queda esto:',
    rebuilding: 'Se vuelve a evaluar a los clientes. La comprobación vendrá después.',
    'billed-twice': {
      sentence: 'Facturadas en ambos lados: {{count}}.',
      remedy: 'Suspenda en From lo que es seguro; la página del cliente dice a qué espera el resto.',
    },
    unconfirmed: {
      sentence: 'Envíos sin confirmar: {{count}}.',
      remedy: 'Vuelva a capturar las suscripciones. El portal puede mostrar un cambio hasta 4 horas después.',
    },
    critical: {
      sentence: 'Advertencias críticas: {{count}}.',
      remedy: 'Haga lo que dice cada advertencia.',
    },
    step: {
      sentence: 'Empezadas y sin terminar: {{count}}.',
    },
    openQueue: 'Abrir la cola de suspensión',
    openWarnings: 'Abrir las advertencias',
    openCustomer: 'Abrir {{name}}',
    more: 'y {{count}} más',
  },
  timeline: {
    empty: 'Cuando haya clientes capturados, aquí se verá hasta dónde llegaron cada día.',
    customers: 'Clientes por etapa',
    subscriptions: 'Suscripciones por etapa',
    overlap: 'Facturadas en ambos lados',
    basis: 'Por día UTC, según lo que dicen hoy las capturas. Una etapa que se deshizo no aparece.',
    overlapBasis:
      'Suscripciones por día UTC, como máximo: desde el día en que empezó la nueva hasta antes del día en que se detuvo la antigua.',
    noOverlap: 'Ningún día se facturó nada en ambos lados.',
    chart: '{{title}}, del {{from}} al {{until}}. Ahora: {{now}}.',
    value: '{{name}} {{count}}',
    asTable: 'Como tabla: {{title}}',
    day: 'Día',
    settled: 'Detenida en From, o resuelta',
  },
  calendar: {
    title: 'Los próximos {{days}} días',
    nothing:
      'En los próximos {{days}} días nada se renueva, termina ni se cierra, según las fechas conocidas. Abra una suscripción en el portal: su página muestra sus fechas.',
    basis: 'Solo fechas que se han visto. La lista del portal muestra pocas; abra una suscripción y se conocerán sus fechas.',
    column: {
      day: 'Día',
      what: 'Qué',
      subscriptions: 'Suscripciones',
      customers: 'Clientes',
    },
    kind: 'Mostrar',
    everyKind: 'Todo',
    more: 'y {{count}} más',
    showAll: 'Mostrar las {{count}} filas',
    save: 'Guardar como archivo de calendario (.ics)',
    withoutNames: 'Sin nombres',
    withoutNamesHelp: 'Con nombres, quien abra el calendario ve a sus clientes.',
    name: 'Consolidación',
    ofCustomer: '{{what}}: {{name}} ({{count}})',
    ofAll: '{{what}} ({{count}})',
    saved: '{{file}} está en sus descargas. Impórtelo en su calendario; un archivo más reciente sustituye las mismas entradas.',
  },
};
