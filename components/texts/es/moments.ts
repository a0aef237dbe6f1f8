import type { moments as en } from '../en/moments';
import type { TextsLikeWithMany } from '../texts-like';

export const moments: TextsLikeWithMany<typeof en> = {
  'day-ends': {
    name: 'Fin del día',
    sentence: 'Facturadas dos veces: {{count}}. Fin del día: {{at}}.',
    remedy: 'Suspenda antes en From. La cola de suspensión indica lo que es seguro.',
  },
  'later-day-ends': {
    name: 'Segundo fin del día',
    sentence: 'Todavía facturadas dos veces: {{count}}. Fin del más tardío de los días, UTC o el suyo: {{at}}.',
    remedy: 'Suspenda ahora en From. Nadie ha dicho qué día cuenta.',
  },
  'from-window': {
    name: 'Fin del plazo de cancelación en From',
    sentence: 'Por cancelar en From: {{count}}. Fin del primer plazo: {{at}}.',
    remedy: 'Cancele antes en From, en cuanto la suscripción nueva esté activa en To.',
  },
  'to-window': {
    name: 'Fin del plazo de cancelación de una compra errónea',
    sentence: 'Compras erróneas en To: {{count}}. Fin del primer plazo: {{at}}.',
    remedy: 'Corrija o cancele antes. Después se factura hasta el final de su plazo.',
  },
  trial: {
    name: 'Una prueba pasa a ser de pago',
    sentence: 'Pruebas que pasan a ser de pago: {{count}}. La primera: {{at}}.',
    remedy: 'Desactive antes la renovación automática.',
  },
  renewal: {
    name: 'Renovación en From',
    sentence: 'Renovaciones en From: {{count}}. La primera: {{at}}.',
    remedy: 'Trasládela antes, o cancélela al final de su plazo.',
  },
  extension: {
    name: 'Empieza una prórroga de pago en From',
    sentence: 'Prórrogas de pago en From: {{count}}. La primera: {{at}}.',
    remedy: 'Configure en From la cancelación al final del plazo. Desactivar la renovación no basta.',
  },
  'term-end': {
    name: 'Fin del plazo en From',
    sentence: 'Por recrear al final de su plazo: {{count}}. La primera: {{at}}.',
    remedy: 'Cómprela ahora en To, y compruebe que en From se cancela al final del plazo.',
  },
  deletion: {
    name: 'Se eliminan datos en From',
    sentence: 'Suscripciones suspendidas cuyos datos se eliminan: {{count}}. La primera: {{at}}.',
    remedy: 'Recréela antes en To, o vuelva a ponerla en Activa.',
  },
  'transfer-expiry': {
    name: 'Expira una solicitud de transferencia',
    sentence: 'Suscripciones en solicitudes de transferencia que expiran: {{count}}. La primera: {{at}}.',
    remedy: 'Acéptela antes en la otra cuenta, o envíe una nueva.',
  },
  'from-chance': {
    name: 'Último momento para cancelar en From',
    sentence: 'Aún cancelables con reembolso en From: {{count}}. La primera hasta: {{at}}.',
    remedy: 'Nada que hacer, salvo que prefiera recrearla y cancelar.',
  },
  'to-chance': {
    name: 'Último momento para corregir una compra en To',
    sentence: 'Compras en To aún cancelables: {{count}}. La primera hasta: {{at}}.',
    remedy: 'Capture antes el cliente en To, para que un error se vea a tiempo.',
  },
  invitation: {
    name: 'Invitación sin respuesta',
    sentence: 'Invitaciones sin respuesta: {{count}}. Envío de la primera: {{at}}.',
    remedy: 'Capture la lista de clientes en To. Quien no esté no ha aceptado: vuelva a preguntar.',
  },
};
