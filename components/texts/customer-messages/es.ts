import type { CustomerMessages } from './customer-messages';

/** Own translation, not reviewed by a native speaker. */
export const es: CustomerMessages = {
  invitation: {
    subject: 'Acepten nuestra invitación, por favor: {{partner}}',
    body: `Estimado cliente:

Estamos reuniendo nuestras cuentas de proveedor de soluciones en la nube de Microsoft. A partir de ahora {{partner}} gestionará sus suscripciones.

Pidan a un administrador global de {{customer}} que abra este vínculo y acepte la invitación:

{{link}}

Sus usuarios conservan las licencias y sus datos se quedan donde están. Volveremos a crear las suscripciones con el mismo número de licencias y detendremos las antiguas el mismo día.

Un saludo,
{{partner}}`,
  },
  handOver: {
    subject: 'Sus suscripciones de Microsoft están ahora con {{partner}}',
    body: `Estimado cliente:

Las suscripciones de {{customer}} se han trasladado. Ahora las gestiona {{partner}}; las de {{formerPartner}} se han detenido.

Qué cambia: la factura llega de {{partner}} y las suscripciones tienen identificadores nuevos. Las licencias, los usuarios y los datos siguen igual.

Qué pueden hacer ahora: quitar los roles de administrador de {{formerPartner}}. Un administrador global abre el Centro de administración de Microsoft 365 (https://admin.microsoft.com), elige Configuración > Relaciones con los asociados, selecciona {{formerPartner}} y después Quitar roles.

Un saludo,
{{partner}}`,
  },
};
