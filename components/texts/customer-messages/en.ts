/** What the partner's customers read. Words in double braces are filled in: customer, partner, link, formerPartner. */
export const en = {
  invitation: {
    subject: 'Please accept our invitation: {{partner}}',
    body: `Dear customer,

We are bringing our Microsoft Cloud Solution Provider accounts together. From now on your subscriptions will be managed by {{partner}}.

Please ask a Global administrator of {{customer}} to open this link and accept the invitation:

{{link}}

Your users keep their licenses and your data stays where it is. We will recreate your subscriptions with the same number of licenses and stop the old ones on the same day.

Kind regards,
{{partner}}`,
  },
  handOver: {
    subject: 'Your Microsoft subscriptions are now with {{partner}}',
    body: `Dear customer,

The subscriptions of {{customer}} have moved. {{partner}} now manages them; those of {{formerPartner}} have been stopped.

What changes for you: your invoice comes from {{partner}}, and your subscriptions have new subscription IDs. Licenses, users and data stay the same.

What you can do now: remove the administrator roles of {{formerPartner}}. A Global administrator opens the Microsoft 365 admin center (https://admin.microsoft.com), chooses Settings > Partner relationships, selects {{formerPartner}} and then Remove roles.

Kind regards,
{{partner}}`,
  },
} as const;
