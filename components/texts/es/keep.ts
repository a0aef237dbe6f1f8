import type { keep as en } from '../en/keep';
import type { TextsLikeWithMany } from '../texts-like';

export const keep: TextsLikeWithMany<typeof en> = {
  due: {
    never_one:
      'Este proyecto empezó hace {{count}} día y nunca se hizo una copia de seguridad. Si este navegador pierde sus datos, se habrán perdido.',
    never_many:
      'Este proyecto empezó hace {{count}} de días y nunca se hizo una copia de seguridad. Si este navegador pierde sus datos, se habrán perdido.',
    never_other:
      'Este proyecto empezó hace {{count}} días y nunca se hizo una copia de seguridad. Si este navegador pierde sus datos, se habrán perdido.',
    days_one: 'La última copia de seguridad tiene {{count}} día. Guarde una nueva.',
    days_many: 'La última copia de seguridad tiene {{count}} de días. Guarde una nueva.',
    days_other: 'La última copia de seguridad tiene {{count}} días. Guarde una nueva.',
    decisions_one: 'Desde la última copia de seguridad se tomó {{count}} decisión. Guarde una nueva.',
    decisions_many: 'Desde la última copia de seguridad se tomaron {{count}} de decisiones. Guarde una nueva.',
    decisions_other: 'Desde la última copia de seguridad se tomaron {{count}} decisiones. Guarde una nueva.',
    now: 'Guardar una copia',
    sealed: 'Guardar con una frase de contraseña',
    later: 'Más tarde',
    where: 'Abra el panel y haga una copia de seguridad.',
  },
  lost: {
    all: 'Este navegador perdió los datos de la consolidación. Clientes el {{time}}: {{customers}}, con suscripciones: {{subscriptions}}. Ahora: ninguno.',
    part: 'Este navegador perdió una parte de los datos de la consolidación. Eventos el {{time}}: {{events}}. Ahora: {{left}}.',
    lastBackUp: 'Su última copia de seguridad es {{file}}, guardada el {{time}}.',
    noBackUp:
      'Este navegador no conoce ninguna copia de seguridad. Busque en sus descargas un archivo que empiece por consolidation-.',
    restore: 'Recuperar una copia',
    goOn: 'Seguir con lo que hay',
    where: 'Abra el panel para recuperar una copia de seguridad.',
  },
  passphrase: {
    open: 'Guardar con una frase de contraseña',
    title: 'Copia de seguridad con frase de contraseña',
    help: 'El archivo solo se abre con la frase de contraseña. Nadie puede recuperarla: ni nosotros ni Microsoft. Sin ella el archivo no vale nada.',
    label: 'Frase de contraseña',
    again: 'Repita la frase de contraseña',
    hint: 'Al menos 12 caracteres. Varias palabras se recuerdan bien.',
    short: 'Demasiado corta: al menos 12 caracteres.',
    differs: 'Las dos no son iguales.',
    save: 'Guardar la copia sellada',
    needed: 'Esta copia de seguridad está sellada con una frase de contraseña.',
    neededLabel: 'Frase de contraseña de esta copia',
    unseal: 'Abrir',
    wrong:
      'Esta frase de contraseña no abre la copia de seguridad. No se cambió nada. Revise las mayúsculas y el teclado e inténtelo de nuevo.',
    sealed_one:
      'Se guardó {{count}} evento sellado en {{file}}. Guarde la frase de contraseña donde su equipo la encuentre: nadie puede recuperarla.',
    sealed_many:
      'Se guardaron {{count}} de eventos sellados en {{file}}. Guarde la frase de contraseña donde su equipo la encuentre: nadie puede recuperarla.',
    sealed_other:
      'Se guardaron {{count}} eventos sellados en {{file}}. Guarde la frase de contraseña donde su equipo la encuentre: nadie puede recuperarla.',
  },
  backUps: {
    title: 'Copias de seguridad',
    none: 'Desde este navegador todavía no se guardó ninguna copia de seguridad.',
    last: 'Última copia de seguridad: {{file}}, guardada el {{time}}.',
    plain: 'Guardar sin frase de contraseña',
    since_one: '{{count}} evento desde entonces.',
    since_many: '{{count}} de eventos desde entonces.',
    since_other: '{{count}} eventos desde entonces.',
  },
  working: {
    reading: 'Leyendo: {{percent}} %',
    storing: 'Guardando: {{percent}} %',
    writing: 'Escribiendo la copia de seguridad: {{percent}} %',
  },
  database: {
    blocked:
      'Otra pestaña retiene los datos de una versión anterior de la extensión. Cierre las demás pestañas de Consolidator y del Centro de partners y vuelva a cargar esta.',
    failed:
      'El navegador no puede abrir los datos de la consolidación. Reinicie el navegador. Si vuelve a fallar, quite la extensión, instálela de nuevo y restaure su última copia de seguridad.',
  },
  eraseToo: 'También se borran la configuración, las plantillas y las páginas explicadas en este navegador.',
};
