import type { keep as en } from '../en/keep';
import type { TextsLikeWithMany } from '../texts-like';

export const keep: TextsLikeWithMany<typeof en> = {
  due: {
    never_one:
      "Ce projet a commencé il y a {{count}} jour et n'a jamais été sauvegardé. Si ce navigateur perd ses données, elles sont perdues.",
    never_many:
      "Ce projet a commencé il y a {{count}} de jours et n'a jamais été sauvegardé. Si ce navigateur perd ses données, elles sont perdues.",
    never_other:
      "Ce projet a commencé il y a {{count}} jours et n'a jamais été sauvegardé. Si ce navigateur perd ses données, elles sont perdues.",
    days_one: 'La dernière sauvegarde date de {{count}} jour. Enregistrez-en une nouvelle.',
    days_many: 'La dernière sauvegarde date de {{count}} de jours. Enregistrez-en une nouvelle.',
    days_other: 'La dernière sauvegarde date de {{count}} jours. Enregistrez-en une nouvelle.',
    decisions_one: '{{count}} décision a été prise depuis la dernière sauvegarde. Enregistrez-en une nouvelle.',
    decisions_many: '{{count}} de décisions ont été prises depuis la dernière sauvegarde. Enregistrez-en une nouvelle.',
    decisions_other: '{{count}} décisions ont été prises depuis la dernière sauvegarde. Enregistrez-en une nouvelle.',
    now: 'Enregistrer une sauvegarde',
    sealed: 'Enregistrer avec une phrase secrète',
    later: 'Plus tard',
    where: 'Ouvrez le tableau de bord et sauvegardez.',
  },
  lost: {
    all: 'Ce navigateur a perdu les données de la consolidation. Clients le {{time}} : {{customers}}, avec abonnements : {{subscriptions}}. Maintenant : aucun.',
    part: 'Ce navigateur a perdu une partie des données de la consolidation. Événements le {{time}} : {{events}}. Maintenant : {{left}}.',
    lastBackUp: 'Votre dernière sauvegarde est {{file}}, enregistrée le {{time}}.',
    noBackUp:
      'Ce navigateur ne connaît aucune sauvegarde. Cherchez dans vos téléchargements un fichier dont le nom commence par consolidation-.',
    restore: 'Récupérer une sauvegarde',
    goOn: 'Continuer avec ce qui est là',
    where: 'Ouvrez le tableau de bord pour récupérer une sauvegarde.',
  },
  passphrase: {
    open: 'Enregistrer avec une phrase secrète',
    title: 'Sauvegarder avec une phrase secrète',
    help: "Le fichier ne s'ouvre qu'avec la phrase secrète. Personne ne peut la récupérer : ni nous, ni Microsoft. Sans elle, le fichier ne vaut rien.",
    label: 'Phrase secrète',
    again: 'Phrase secrète, encore une fois',
    hint: 'Au moins 12 caractères. Plusieurs mots se retiennent facilement.',
    short: 'Trop courte : au moins 12 caractères.',
    differs: 'Les deux ne sont pas identiques.',
    save: 'Enregistrer la sauvegarde scellée',
    needed: 'Cette sauvegarde est scellée par une phrase secrète.',
    neededLabel: 'Phrase secrète de cette sauvegarde',
    unseal: 'Ouvrir',
    wrong:
      "Cette phrase secrète n'ouvre pas la sauvegarde. Rien n'a été modifié. Vérifiez les majuscules et le clavier, puis réessayez.",
    sealed_one:
      '{{count}} événement enregistré et scellé dans {{file}}. Conservez la phrase secrète là où votre équipe la trouve : personne ne peut la récupérer.',
    sealed_many:
      "{{count}} d'événements enregistrés et scellés dans {{file}}. Conservez la phrase secrète là où votre équipe la trouve : personne ne peut la récupérer.",
    sealed_other:
      '{{count}} événements enregistrés et scellés dans {{file}}. Conservez la phrase secrète là où votre équipe la trouve : personne ne peut la récupérer.',
  },
  backUps: {
    title: 'Sauvegardes',
    none: "Aucune sauvegarde n'a encore été enregistrée depuis ce navigateur.",
    last: 'Dernière sauvegarde : {{file}}, enregistrée le {{time}}.',
    plain: 'Enregistrer sans phrase secrète',
    since_one: '{{count}} événement depuis.',
    since_many: "{{count}} d'événements depuis.",
    since_other: '{{count}} événements depuis.',
  },
  working: {
    reading: 'Lecture : {{percent}} %',
    storing: 'Enregistrement : {{percent}} %',
    writing: 'Écriture de la sauvegarde : {{percent}} %',
  },
  database: {
    blocked:
      "Un autre onglet retient les données d'une version plus ancienne de l'extension. Fermez les autres onglets de Consolidator et de l'Espace partenaires, puis rechargez celui-ci.",
    failed:
      "Le navigateur ne peut pas ouvrir les données de la consolidation. Redémarrez le navigateur. Si cela échoue encore, supprimez l'extension, réinstallez-la et restaurez votre dernière sauvegarde.",
  },
  eraseToo: 'Les paramètres, les modèles et les pages expliquées de ce navigateur disparaissent aussi.',
};
