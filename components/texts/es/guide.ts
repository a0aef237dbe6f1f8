import type { guide as en } from '../en/guide';
import type { TextsLikeWithMany } from '../texts-like';

export const guide: TextsLikeWithMany<typeof en> = {
  title: 'Guía de Consolidator',
  help: 'Ayuda',
  helpAbout: 'Ayuda: {{topic}}',
  privacy: 'Privacidad',
  welcome: 'Página de bienvenida',
  byOrganisation: 'Lo ha fijado su organización',
  news: {
    title: 'Novedades de la versión {{version}}',
    dismiss: 'Cerrar las novedades',
    change: {
      capture: 'Captura clientes y suscripciones y demuestra que no falta nada.',
      safe: 'Solo dice «Suspensión segura» con pruebas.',
      fill: 'Rellena las cantidades de licencias. Usted pulsa Enviar.',
    },
  },
  mask: {
    switch: 'Ocultar clientes',
    on: 'Oculto: los nombres, dominios e identificadores de los clientes no se ven aquí. Las páginas del Centro de partners aún los muestran.',
    off: 'Mostrar los nombres',
    name: 'Cliente {{number}}',
    nameless: 'Cliente',
    hidden: 'oculto',
    exports: 'Ocultar los clientes también en las exportaciones',
    exportsHelp: 'Sin esto, los archivos exportados contienen los nombres reales, aunque esta pantalla los oculte.',
    noMessages:
      'Los nombres están ocultos. Pulse Mostrar los nombres antes de escribir a alguien: un mensaje necesita el nombre real.',
    noProof:
      'Los nombres están ocultos. Pulse Mostrar los nombres para ver el dosier de pruebas: una prueba necesita los nombres reales.',
    noImports: 'Los nombres están ocultos. Pulse Mostrar los nombres para importar un archivo: la vista previa muestra nombres.',
  },
  retention: {
    due_one:
      '{{count}} cliente está terminado, también su seguimiento, y no le ha pasado nada en {{days}} días. Su organización quiere que se borren esos datos.',
    due_many:
      '{{count}} de clientes están terminados, también su seguimiento, y no les ha pasado nada en {{days}} días. Su organización quiere que se borren esos datos.',
    due_other:
      '{{count}} clientes están terminados, también su seguimiento, y no les ha pasado nada en {{days}} días. Su organización quiere que se borren esos datos.',
    all: 'Es todo lo que hay en este perfil del navegador. Guarde el dosier de pruebas y una copia de seguridad donde su organización los conserva, y después borre.',
    rest_one:
      '{{count}} cliente más aún no está listo. El historial es una sola cadena y una captura nombra a muchos clientes: solo se puede borrar entero. Nada se borra por sí solo.',
    rest_many:
      '{{count}} de clientes más aún no están listos. El historial es una sola cadena y una captura nombra a muchos clientes: solo se puede borrar entero. Nada se borra por sí solo.',
    rest_other:
      '{{count}} clientes más aún no están listos. El historial es una sola cadena y una captura nombra a muchos clientes: solo se puede borrar entero. Nada se borra por sí solo.',
    open: 'Abrir Configuración para borrar',
  },
};
