import type { reading as en } from '../en/reading';
import type { TextsLikeWithMany } from '../texts-like';

export const reading: TextsLikeWithMany<typeof en> = {
  unreadable: {
    'not-this-page': "Cette adresse est celle d'une autre page. Ouvrez à nouveau la page depuis le menu.",
    'list-not-found': 'Aucune liste aux colonnes connues ici. Attendez que la page soit chargée, puis réessayez.',
    'columns-not-understood': 'Une colonne manque ou figure deux fois.',
    'two-lists': 'Deux listes différentes figurent là où une seule était attendue.',
    'still-loading': "La page est encore en cours de chargement. Attendez que ses lignes s'affichent, puis réessayez.",
    'customer-differs': 'La page affiche un autre client que son adresse. Rechargez la page.',
    'rows-contradict': 'Le même ID y figure deux fois avec des valeurs différentes. Rechargez la page.',
    'rows-without-id': "Les lignes n'affichent aucun ID. Sans lui, personne ne peut dire de quel abonnement ou client il s'agit.",
    'fields-not-found': "Les champs attendus sur cette page n'y sont pas. Attendez que la page soit chargée.",
    'subscription-differs': 'La page affiche un autre abonnement que son adresse. Rechargez la page.',
    'sign-in-page': "Vous êtes déconnecté. Connectez-vous à l'Espace partenaires, puis réessayez.",
    'error-page': "L'Espace partenaires affiche une erreur. Rechargez la page plus tard.",
    'page-left': "Vous avez quitté la page avant la fin de la lecture. Rien n'a été enregistré.",
    stopped: "La lecture a été arrêtée. Rien n'a été enregistré.",
  },
  notFilled: {
    'offer-not-found': "Cette offre n'est pas sur la page. Cherchez-la dans le catalogue.",
    'other-offer': "Un produit de ce nom est ici, mais avec un autre ID d'offre. Choisissez-le vous-même si c'est le bon.",
    'other-term':
      "Ce produit est ici, mais avec un autre engagement ou une autre périodicité de facturation. Choisissez-le vous-même si c'est voulu.",
    'in-cart': 'Déjà dans le panier.',
    'only-one': "La page n'en permet qu'un.",
    'below-minimum': 'La page en vend au moins {{limit}}.',
    'above-maximum': 'La page en vend au plus {{limit}}.',
    'page-refuses': 'La page indique : {{shown}}',
    'emptied-since': "La page l'a vidé à nouveau. Appuyez encore une fois sur Remplir les quantités.",
    'changed-since': 'La page affiche maintenant {{shown}}. Corrigez, ou appuyez encore une fois sur Remplir les quantités.',
    'offer-twice': 'Plusieurs offres portent ce nom. Choisissez vous-même la bonne.',
    'asked-twice': 'Deux lignes mènent à la même offre. Saisissez vous-même leur somme.',
    'already-ticked': 'Vous avez saisi une autre quantité ; elle a été laissée telle quelle.',
    'offer-disabled': 'La page ne permet pas de choisir cette offre.',
    'no-quantity-field': "Aucun champ de quantité n'est apparu. Saisissez-la vous-même.",
    'quantity-not-whole': "La quantité n'est pas un nombre entier supérieur à 0.",
    'quantity-not-taken': "La page n'a pas gardé la quantité. Vérifiez-la et saisissez-la vous-même.",
    'page-changed': 'La page a changé entre-temps. Appuyez à nouveau sur Remplir les quantités.',
    stopped: 'Le remplissage a été arrêté avant cette ligne.',
  },
};
