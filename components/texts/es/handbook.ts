import type { handbook as en } from '../en/handbook';
import type { TextsLikeWithMany } from '../texts-like';

export const handbook: TextsLikeWithMany<typeof en> = {
  parts: 'Guía',
  part: { welcome: 'Bienvenida', help: 'Ayuda', privacy: 'Privacidad' },
  openDashboard: 'Abrir el panel',
  notMicrosoft: 'Esto no es un producto de Microsoft. Microsoft no lo ha revisado ni aprobado.',
  failed: 'No se pudo guardar. Inténtelo de nuevo; el panel tiene los mismos ajustes.',
  welcome: {
    title: 'Bienvenida',
    progress: 'Paso {{step}} de {{steps}}',
    skip: 'Omitir este paso',
    back: 'Atrás',
    next: 'Siguiente',
    finish: 'Terminar',
    see: {
      title: 'Qué hace',
      picture:
        'El portal de prácticas: junto a la lista de suscripciones de un cliente está la tarjeta de Consolidator. Dice Transitioning From, qué se puede suspender con seguridad y qué se factura todavía.',
      caption: 'El portal de prácticas, con clientes ficticios. En el real, la tarjeta está junto a la página de la misma manera.',
      text: 'Consolidator trabaja dentro del Centro de partners, en la cuenta que deja y en la cuenta a la que va.\n- Lee las listas de clientes y suscripciones y las guarda en este navegador.\n- Rellena cantidades de licencias mientras usted vuelve a crear suscripciones. Usted pulsa Enviar.\n- Dice qué se factura dos veces, hasta cuándo, y qué se puede suspender con seguridad.',
      never: 'Nunca compra, suspende, cancela ni acepta nada, y no envía nada a ningún sitio.',
    },
    accounts: {
      title: 'Sus cuentas',
      text: '¿Entre qué cuentas de partner traslada a sus clientes? Deles nombres que reconozca. Use los mismos nombres en cada perfil del navegador.',
      from: 'Cuenta que deja',
      fromNumbered: 'Cuenta que deja, número {{number}}',
      to: 'Cuenta a la que va',
      another: 'Dejar otra cuenta más',
      hint: 'Por ejemplo: Alemania',
      toHint: 'Por ejemplo: Europa',
      known: 'Ya conocidas: {{names}}',
      twice: 'Cada cuenta necesita un nombre propio.',
      type: 'La mayoría de las suscripciones de sus clientes son',
      typeHelp:
        'Vale hasta que se haya visto la página de una suscripción. Nada se declara seguro de suspender por una suposición.',
      typeUnknown: 'No lo sé: pregúnteme',
      typeNewCommerce: 'New commerce',
    },
    remind: {
      title: 'Recordatorios',
      text: 'Lo que se factura en ambos lados debe suspenderse el mismo día. El navegador puede recordárselo a tiempo. Un recordatorio contiene números, nunca el nombre de un cliente.',
      switch: 'Permitir notificaciones',
      refused: 'El navegador no las permitió. Puede permitirlas más tarde en Configuración.',
      forbidden: 'Su organización ha desactivado las notificaciones.',
      begin: 'Después empiece: inicie sesión en la cuenta que deja, abra su lista de clientes y pulse Capturar clientes.',
      openPortal: 'Abrir la lista de clientes',
      helps: '¿Preguntas más tarde? La ayuda está en la ventana de la extensión y en el panel.',
    },
  },
  help: {
    title: 'Ayuda',
    search: 'Buscar en la ayuda',
    found_one: '{{count}} respuesta',
    found_many: '{{count}} respuestas',
    found_other: '{{count}} respuestas',
    none: 'Ninguna respuesta contiene esas palabras. Pruebe con una sola, como facturada, rol o retirar.',
    clear: 'Mostrar todas las respuestas',
    source: 'Texto de Microsoft del {{day}}',
    link: 'Vínculo a esta respuesta',
    group: {
      urgent: 'Al final del día',
      start: 'Cómo trabajar',
      words: 'Qué significan las palabras',
      trouble: 'Cuando algo va mal',
    },
    topic: {
      deadline: {
        title: '¿Hasta cuándo debo suspender?',
        text: 'Hasta el final del día en que la suscripción se compró en la cuenta To. Microsoft pide el mismo día y no abona un solapamiento.\nNadie ha publicado de quién es ese día. Por eso el reloj cuenta hasta el final del día en UTC y en su zona horaria, lo que llegue antes, y muestra ambos si difieren.\n¿Demasiado tarde? Suspenda ahora de todos modos: cada día más se paga dos veces.',
      },
      'suspended-early': {
        title: 'Suspendí demasiado pronto. ¿Y ahora?',
        text: 'Puede que el cliente esté sin licencias.\n- Abra la suscripción en la cuenta From y vuelva a ponerla en Activa. Enviar.\n- Créela de nuevo en la cuenta To con la misma cantidad y capture allí la lista.\n- Suspenda otra vez en From cuando la fila diga Suspensión segura.\nUna suscripción heredada suspendida se elimina a los 90 días (21Vianet: 60), con sus datos. Una de New commerce se factura aunque esté suspendida, y suspender desactivó su renovación automática: actívela otra vez si el cliente se queda por ahora.',
      },
      'bought-twice': {
        title: 'Compré demasiado, o lo que no era',
        text: 'Una compra de New commerce se puede cancelar o reducir durante 7 días (7 × 24 horas) desde la compra. Use la hora que su página muestra como Cancel until. Después corre hasta el final del plazo.\nUna suscripción heredada en la cuenta To: reduzca la cantidad o suspéndala.\nEl panel las muestra en Advertencias, con el tiempo que queda.',
      },
      'not-listed': {
        title: 'Pulsé Enviar, pero la lista no lo muestra',
        text: 'Las listas van hasta 4 horas por detrás, como dice el propio Centro de partners encima de ellas. Hasta entonces la fila dice que espera al portal. No envíe otra vez.\nPasadas 4 horas: mire el historial de pedidos antes de volver a comprar, y abra la suscripción antes de volver a suspender.',
      },
      'done-today': {
        title: '¿Qué debe quedar hecho antes de irme?',
        text: '- Suspenda lo que diga Suspensión segura (panel, Cola de suspensión).\n- Mire Hoy: nada debe facturarse en ambos lados, y cada envío debería estar confirmado por una captura.\n- Si algo no se puede acabar hoy, no empiece a crearlo de nuevo. Lo que aún no se ha creado de nuevo se factura una vez y no daña a nadie.',
      },
      'two-accounts': {
        title: '¿Cómo trabajo en ambas cuentas?',
        text: 'Una ventana del navegador tiene la sesión de una sola cuenta de partner a la vez. Hay dos maneras.\n- Dos perfiles del navegador, uno por cuenta (Chrome, Edge, Firefox). Cada uno tiene sus datos. En uno pulse Hacer copia de seguridad, en el otro Importar. El orden no importa.\n- Una ventana normal y una InPrivate (Chrome, Edge). Ambas usan los mismos datos. Permítalo una vez: en el navegador, Extensiones, Detalles de Consolidator, permitir en incógnito o InPrivate.\nEn Firefox use dos perfiles, o las pestañas contenedor de Multi-Account Containers; los contenedores comparten sus datos.\nLa banda de cada página dice a qué cuenta pertenece. Mírela antes de cada envío.',
      },
      role: {
        title: '¿Qué rol necesito?',
        text: 'Agente de administración (Admin agent), en ambas cuentas. Con menos, el Centro de partners oculta los botones que necesita.\nEl administrador global del cliente acepta la invitación de la cuenta To. Nadie más puede.\nConsolidator no necesita ningún rol: ve lo que ve usted.',
      },
      order: {
        title: '¿En qué orden trabajo?',
        text: '- En From: capture los clientes, después las suscripciones de cada uno, y abra cada suscripción una vez para que se vea su tipo.\n- En To: envíe la invitación. Cuando el cliente la haya aceptado, capture la lista de clientes y las suscripciones aún vacías.\n- En To: vuelva a crear con Rellenar cantidades, compruebe, envíe. Capture la lista.\n- En From, el mismo día: suspenda lo que diga Suspensión segura, envíe. Capture la lista.\nPaso siguiente lleva a lo que viene.',
      },
      never: {
        title: '¿Qué no hace nunca por mí?',
        text: 'Nunca pulsa Enviar, Comprar, Confirmar, Aceptar, Suspender ni Cancelar. Nunca inicia sesión, invita, escribe ni responde. Nunca envía datos a ningún sitio.\nLo que sí pulsa: la página siguiente de una lista, pestañas y filas que hay que abrir, para leerlo todo. Con Rellenar cantidades escribe números en campos, y marca casillas en el catálogo.',
      },
      'go-back': {
        title: '¿Puedo volver atrás?',
        text: 'Con Microsoft no: no hay vuelta al estado anterior. En Consolidator cada decisión se puede retirar, en el cliente o en el Registro.',
      },
      'still-billed': {
        title: '¿Qué significa Aún facturada?',
        text: 'Que a la cuenta From quizá se le cobra todavía la suscripción, mientras su gemela corre en la cuenta To. Paga dos veces.\nSuspender solo detiene la factura de una suscripción heredada. Una de New commerce suspendida se factura hasta el final de su plazo. Lo que no se sabe cuenta como facturado.\nQué hacer está al lado: suspenderla, o abrirla para que se vea su tipo.',
      },
      safe: {
        title: '¿Cuándo es segura una suspensión?',
        text: 'Cuando se ha visto todo esto: el tipo es heredada, la gemela en To está activa con la misma cantidad en una captura de las últimas 24 horas, la pareja es cierta, sus complementos están resueltos y nada está en una transferencia. Si no, la frase dice qué falta.\nNunca se dice de suscripciones de New commerce o Azure.',
      },
      types: {
        title: 'Heredada o New commerce: ¿cómo lo sé?',
        text: 'Solo lo muestra la página de la suscripción. New commerce tiene un plazo y una fecha Cancel until; una heredada no tiene ninguno. Abra cada suscripción una vez, o use Capturar todo Con detalles.',
      },
      azure: {
        title: '¿Y Azure?',
        text: 'No lo suspenda a mano. Un plan de Azure se va por transferencia: To la pide, From la acepta. Según las instrucciones de 2020, Microsoft traslada el Azure heredado después de que usted envíe los nombres de las empresas. Las secciones Azure y Transferencias le guían.',
      },
      'cannot-read': {
        title: 'Dice que no puede leer esta página',
        text: 'Entonces no se guardó nada. Espere a que aparezca la lista, ponga la pestaña delante y capture otra vez.\n- Pulse Explicar esta página y señale la lista: diga qué son sus columnas. Solo se guardan las palabras sobre las columnas.\n- Pulse allí Informe de página. Contiene la estructura de la página sin nombres ni números. Léalo y adjúntelo al aviso del fallo.\n- Mientras tanto exporte la lista desde el Centro de partners y lea el archivo en Importaciones. Ningún archivo hace segura una suspensión.',
      },
      'wrong-account': {
        title: 'Una lista se capturó con la cuenta equivocada',
        text: 'En el panel abra Registro, busque la captura y pulse Retirar, o muévala a la cuenta correcta. En la página pulse Cambiar de cuenta.\nLas capturas se detienen solas cuando la página contradice la cuenta por la que se toma.',
      },
      'lost-data': {
        title: 'Mis datos han desaparecido, o tengo otro equipo',
        text: 'Los datos pertenecen a un perfil del navegador. ¿Es el correcto? En el panel pulse Restaurar y elija la última copia de seguridad. Sin copia, capture otra vez: el portal muestra lo que hay, no lo que se decidió.',
      },
      presenting: {
        title: 'Otros ven mi pantalla',
        text: 'Active Ocultar clientes en la cabecera del panel. La ventana de la extensión y el panel muestran entonces Cliente 12 en lugar de nombres, dominios e identificadores, hasta que pulse Mostrar los nombres. El mismo número es siempre el mismo cliente en este perfil del navegador.\nLas páginas del Centro de partners no son nuestras: aún muestran nombres, y la barra de direcciones también. Los archivos exportados contienen los nombres reales, salvo que Configuración diga otra cosa.',
      },
    },
  },
  privacy: {
    title: 'Privacidad',
    intro:
      'Consolidator for Partner Center lo guarda todo en su equipo. No tiene servidor, cuenta, telemetría ni actualizaciones propias fuera de la tienda de su navegador.',
    network:
      "No abre ninguna conexión de red. Sus páginas y su script en segundo plano no pueden conectarse a nada (connect-src 'none' en su content security policy). Una prueba graba el registro de red del navegador durante toda una consolidación y no encuentra ninguna petición de la extensión; la misma prueba ve una versión que filtra a propósito.",
    never:
      'Nunca se leen contraseñas, tokens de acceso ni cookies. Facturas solo de archivos que usted importa, y solo las líneas de suscripciones conocidas.',
    stored: 'Qué se guarda, campo por campo',
    storedIntro: 'Una prueba compara estas listas con el código: un campo que falte aquí la hace fallar.',
    column: { what: 'Qué', why: 'Para qué', fields: 'Campos' },
    place: {
      database: {
        title: 'En la base de datos de la extensión',
        text: 'IndexedDB en su perfil del navegador, con el nombre consolidator. Las páginas web no pueden leerla. Borrar en la Configuración del panel lo quita todo; quitar la extensión también.',
      },
      local: {
        title: 'En el almacenamiento de la extensión',
        text: 'chrome.storage.local en su perfil del navegador, nunca sincronizado. Borrar y quitar la extensión lo quitan.',
      },
      session: {
        title: 'En memoria hasta que se cierra el navegador',
        text: 'chrome.storage.session. Nunca se escribe en el disco. Cerrar el navegador lo quita.',
      },
      managed: {
        title: 'De su organización',
        text: 'Se lee, nunca se escribe: reglas que su organización fija para esta extensión. Solo ella puede quitarlas.',
      },
    },
    kind: {
      envelope: {
        what: 'Cada evento',
        why: 'Cuándo, en qué base (un identificador aleatorio), sobre quién, y hashes que muestran si un historial fue alterado.',
      },
      accounts: { what: 'Cuentas de partner', why: 'Para distinguir la cuenta que deja de la cuenta a la que va.' },
      customerLists: { what: 'Listas de clientes', why: 'Qué clientes deben trasladarse y quién aceptó la invitación.' },
      subscriptions: {
        what: 'Suscripciones, como las muestran su lista y su propia página',
        why: 'Para comparar ambas cuentas, rellenar cantidades y demostrar qué se detuvo. Las demás columnas de la lista se guardan tal cual.',
      },
      customerPages: {
        what: 'Página de cuenta y solicitudes de transferencia de un cliente',
        why: 'Si el contrato del cliente está confirmado, y quién debe actuar.',
      },
      submitted: { what: 'Envíos que se vieron', why: 'Con ellos empieza el reloj del mismo día.' },
      invitations: { what: 'Invitación', why: 'Su vínculo y su texto, para escribir mensajes, y a qué cliente se envió.' },
      decisions: {
        what: 'Lo que usted decidió',
        why: 'Métodos, parejas, precios, motivos, notas, oleadas, quién trabaja en qué, lo que se dijo a Microsoft y lo que respondió, y lo que se retiró.',
      },
      settings: {
        what: 'Ajustes del proyecto',
        why: 'Zona horaria y tipo predeterminado; valen para todos los que comparten el historial.',
      },
      imports: { what: 'Archivos que importó', why: 'Qué vino de qué archivo, para poder retirarlo todo.' },
      captureAll: { what: 'Capturar todo', why: 'Para seguir después de un reinicio, y para mostrar qué falló.' },
      derived: {
        what: 'Deducido de todo eso',
        why: 'Para que las listas se abran al momento. No contiene nada que no esté en los eventos, salvo recuentos, etapas y advertencias.',
      },
      folder: {
        what: 'Carpeta compartida',
        why: 'Qué carpeta eligió para el intercambio con otros equipos, en una base propia. Los archivos que contiene son suyos.',
      },
      admin: { what: 'Su nombre', why: 'Para que otros vean quién decidió, si dio uno.' },
      language: { what: 'Idioma', why: 'Para hablar el suyo.' },
      card: { what: 'La tarjeta en la página', why: 'Si está plegada y en qué lado está.' },
      messages: { what: 'Sus propios textos de mensajes', why: 'Con llaves en lugar de nombres.' },
      columns: { what: 'Columnas de archivos importados', why: 'Qué dijo usted que significan, para no preguntarlo otra vez.' },
      taught: { what: 'Páginas explicadas', why: 'Palabras sobre las columnas y dónde está la lista. Ningún valor de una fila.' },
      health: {
        what: 'Estado de las páginas',
        why: 'Cómo se leyó por última vez cada tipo de página. Solo códigos, ninguna palabra de una página.',
      },
      keep: {
        what: 'Testigo y última copia de seguridad',
        why: 'Para notar que la base perdió algo y recordarle una copia: números, horas, el nombre del archivo.',
      },
      reminders: {
        what: 'Recordatorios',
        why: 'Sus horas de silencio, y cuántas cosas de qué tipo se le recordaron. Nada de nadie.',
      },
      pace: { what: 'Ritmo de Capturar todo', why: 'Cuánto espera entre dos páginas.' },
      signIn: {
        what: 'A qué cuenta pertenece un inicio de sesión',
        why: 'Para preguntarlo una sola vez. Del nombre de la sesión solo se guarda un hash irreversible; de una ventana InPrivate, solo en memoria.',
      },
      guide: { what: 'Novedades que ha visto', why: 'Para mostrarlas una sola vez.' },
      workedOut: {
        what: 'Versión que lo calculó todo',
        why: 'Para volver a calcular las fases y las advertencias tras una actualización.',
      },
      masking: {
        what: 'Ocultación',
        why: 'Si los nombres están ocultos, y un código irreversible del Id. de Microsoft de cada cliente, para que el mismo cliente conserve el mismo número.',
      },
      signedIn: { what: 'Última cuenta de una ventana', why: 'Para que una página sin nombre vaya con la anterior.' },
      runTab: { what: 'La pestaña de Capturar todo', why: 'Qué pestaña lee ahora qué página.' },
      policy: { what: 'Reglas de su organización', why: 'Para seguirlas.' },
    },
    seen: {
      title: 'Quién puede verlo',
      text: 'Usted, y cualquiera que pueda abrir su perfil del navegador. Los archivos que exporta (CSV, Excel, calendario, copia de seguridad, dosier de pruebas) son archivos corrientes: contienen datos de clientes y van adonde usted los ponga. Los nombres de otros clientes nunca aparecen en una página del Centro de partners: la tarjeta muestra allí recuentos. El distintivo de la barra de herramientas, su título, las notificaciones y los nombres de archivo no contienen datos de clientes.',
    },
    remove: {
      title: 'Cómo quitarlo',
      text: 'Borrar en la Configuración del panel quita todo lo que la extensión guarda en este navegador, también los ajustes. Queda una base vacía con un nuevo identificador aleatorio, y lo que guarda el propio navegador: permisos, métodos abreviados de teclado, archivos que guardó. Quitar la extensión elimina también su base de datos y sus ajustes.',
    },
    permissions: {
      title: 'Permisos',
      column: { permission: 'Permiso', why: 'Para' },
      portal: 'leer las páginas que abre allí y dibujar junto a ellas',
      optionalPortal: 'lo mismo, cuando lo permita',
      storage: 'el idioma y los demás ajustes pequeños de arriba',
      scripting: 'iniciar la tarjeta solo en las páginas que la necesitan',
      alarms: 'notar que un día ha terminado, sin mantener despierta la extensión',
      notifications: 'recordatorios, cuando los permita',
      optional: 'opcional',
    },
  },
};
