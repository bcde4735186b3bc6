// What a published site is, as the Method screen says it, in French: what is in it, what is left out, its versions and their hash.

export const sitesMethod = {
  title: 'Site publié',
  text: [
    'Une installation peut publier un site en lecture seule (npm run site)\u202f: des fichiers que n’importe quel hébergeur sert, sans serveur de Porte-voix derrière, sans compte et sans traceur. Les réponses sont celles que donne l’application le jour de la publication, gardées telles quelles\u202f; les figures, les phrases et les fichiers sont faits par le même code.',
    'Il contient chaque écran choisi tel qu’il s’ouvre, et les premiers choix d’un lecteur\u202f: grilles, réseaux, périodes nommées, mesures, thèmes, cartes. Un autre choix est dit comme absent de la publication, jamais remplacé par un nombre voisin.',
    'Il ne contient ni les objectifs que s’est fixés une organisation, ni le codage à la main, ni les imports et les noms de leurs fichiers, ni les lignes derrière chaque nombre. Les textes des publications n’y sont pas, sauf si la personne qui publie les demande et que leur licence le permet\u202f; les publications dont la licence ne laisse sortir que des résultats n’y sont jamais.',
    'Chaque page dit son jour et sa version. Une version reste entière dans le dossier v/, à une adresse faite de l’empreinte de son contenu et de ce qui a été choisi\u202f: mêmes données, mêmes choix et même Porte-voix, même adresse sur toutes les machines. La page versions/ les liste toutes.',
    'Pour vérifier une empreinte\u202f: téléchargez les données du site, relisez-les dans un Porte-voix vide, et demandez /api/health?hash=1. L’empreinte (SHA-256) est celle de la page des versions quand les données publiées sont complètes\u202f; un paquet dont des textes ou des lignes ont été retenus le dit, compte ce qui manque et porte l’empreinte de ce qu’il contient.',
    'Les figures de la version actuelle ont aussi des adresses qui restent\u202f: figures/ pour une image, embed/ pour un cadre dans un autre site.',
  ],
} as const
