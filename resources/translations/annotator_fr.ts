<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>News annotator {0}</source>
        <translation>News annotator {0}</translation>
    </message>
    <message>
        <source>Turns news articles into datasets, on this computer. Nothing leaves it.</source>
        <translation>Fait des jeux de données à partir d’articles de presse, sur cet ordinateur. Rien ne le quitte.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>&amp;Address of the page</source>
        <translation>&amp;Adresse de la page</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Réglages …</translation>
    </message>
    <message>
        <source>Bring in from an address</source>
        <translation>Importer depuis une adresse</translation>
    </message>
    <message>
        <source>Cancelled: nothing was brought in.</source>
        <translation>Annulé : rien n’a été importé.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetching the page …</source>
        <translation>Récupération de la page …</translation>
    </message>
    <message>
        <source>It waits for {0} seconds at most, and takes {1} MB at most.</source>
        <translation>Il attend {0} secondes au plus, et prend {1} Mo au plus.</translation>
    </message>
    <message>
        <source>This is the only time that this program uses the network. It asks the site for this one page, without cookies, pictures and scripts; as with a browser, the site sees which connection asks. Nothing of your project is sent. What only subscribers see is better saved in a browser, and brought in as a file.</source>
        <translation>C’est la seule fois que ce programme utilise le réseau. Il demande au site cette seule page, sans cookies, images ni scripts ; comme avec un navigateur, le site voit quelle connexion demande. Rien de votre projet n’est envoyé. Ce qui est réservé aux abonnés s’enregistre mieux dans un navigateur, puis s’importe comme fichier.</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;What can be done …</source>
        <translation>Que &amp;faire …</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>The project was not closed properly the last time, and something in it is damaged:

{0}</source>
        <translation>Le projet n’a pas été fermé correctement la dernière fois, et il est abîmé par endroits :

{0}</translation>
    </message>
    <message>
        <source>The project was not closed properly the last time. It is being checked …</source>
        <translation>Le projet n’a pas été fermé correctement la dernière fois. Vérification …</translation>
    </message>
    <message>
        <source>The project was not closed properly the last time. It was checked: all is well.</source>
        <translation>Le projet n’a pas été fermé correctement la dernière fois. Il a été vérifié : tout va bien.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>Agreement, {0}</source>
        <translation>Accord, {0}</translation>
    </message>
    <message>
        <source>Agreement: comparing …</source>
        <translation>Accord : comparaison en cours …</translation>
    </message>
    <message>
        <source>Agreement: no article was coded by two of them</source>
        <translation>Accord : aucun article n’a été codé par deux d’entre eux</translation>
    </message>
    <message>
        <source>All figures … (Shift+F5)</source>
        <translation>Tous les chiffres … (Maj+F5)</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>recouvrement</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>α (95 %)</source>
        <translation>α (95 %)</translation>
    </message>
</context>
<context>
    <name>AgreementTables</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Première personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>{0}: nothing</source>
        <translation>{0} : rien</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Cas</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;Rapport …</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer …</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Articles, those with least agreement first</source>
        <translation>Articles, d’abord ceux où l’on s’accorde le moins</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison …</translation>
    </message>
    <message>
        <source>Each two people</source>
        <translation>Les personnes deux à deux</translation>
    </message>
    <message>
        <source>Enter on a figure shows where people do not agree.</source>
        <translation>Entrée sur une mesure montre où l’on n’est pas d’accord.</translation>
    </message>
    <message>
        <source>Fie&amp;lds</source>
        <translation>C&amp;hamps</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Mesures de l’accord</translation>
    </message>
    <message>
        <source>Finding the cases …</source>
        <translation>Recherche des cas …</translation>
    </message>
    <message>
        <source>Here they agree throughout.</source>
        <translation>Ici, on est partout d’accord.</translation>
    </message>
    <message>
        <source>No article here was coded by two of these people. Choose others above.</source>
        <translation>Aucun article ici n’a été codé par deux de ces personnes. Choisissez-en d’autres ci-dessus.</translation>
    </message>
    <message>
        <source>No article was coded by two people so far. Assign some of them to two, or bring more in.</source>
        <translation>Aucun article n’a encore été codé par deux personnes. Attribuez-en quelques-uns à deux, ou apportez d’autres travaux.</translation>
    </message>
    <message>
        <source>Only one person has coded here so far. Bring in the work of a second one to compare.</source>
        <translation>Une seule personne a codé ici jusqu’à présent. Faites entrer le travail d’une seconde pour comparer.</translation>
    </message>
    <message>
        <source>Page, for reading and print (*.html)</source>
        <translation>Page, à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>SVG, for print and the web (*.svg);;PNG (*.png)</source>
        <translation>SVG, pour l’impression et le web (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: {0}.</source>
        <translation>Enregistré : {0}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The comparing was stopped. “Compare again” begins anew.</source>
        <translation>La comparaison a été arrêtée. « Comparer à nouveau » la recommence.</translation>
    </message>
    <message>
        <source>Tick two people or more to compare them.</source>
        <translation>Cochez deux personnes ou plus pour les comparer.</translation>
    </message>
    <message>
        <source>Where people do not agree</source>
        <translation>Où l’on n’est pas d’accord</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Écriture du rapport …</translation>
    </message>
    <message>
        <source>{0}, coded by: {1}</source>
        <translation>{0}, codés par : {1}</translation>
    </message>
</context>
<context>
    <name>AnchorRow</name>
    <message>
        <source>Leave out these words</source>
        <translation>Laisser ces mots de côté</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set from selection</source>
        <translation>Définir d’après la sélection</translation>
    </message>
    <message>
        <source>Use the words that are selected in the text</source>
        <translation>Prendre les mots sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>{label}: clear</source>
        <translation>{label} : effacer</translation>
    </message>
    <message>
        <source>{label}: set from selection</source>
        <translation>{label} : définir d’après la sélection</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>Brought in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Brought in: {0}.</source>
        <translation>Importé : {0}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was brought in.</source>
        <translation>Annulé : rien n’a été importé.</translation>
    </message>
    <message>
        <source>Not everything could be brought in. Make room on the disk, then bring the same files in again.</source>
        <translation>Tout n’a pas pu être importé. Libérez de la place sur le disque, puis importez de nouveau les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Marks here: {0}</source>
        <translation>Marques ici : {0}</translation>
    </message>
    <message>
        <source>suggested {0}</source>
        <translation>suggestion : {0}</translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>coded by {0}</source>
        <translation>codé par {0}</translation>
    </message>
    <message>
        <source>one of {0} that tell one story</source>
        <translation>l’un de {0} qui racontent la même histoire</translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation>Par date de publication</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Copies of one story together</source>
        <translation>Copies d’une même histoire ensemble</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>In the order they came</source>
        <translation>Dans l’ordre d’arrivée</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation>Les plus codés d’abord</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <source>Only articles that are assigned to me</source>
        <translation>Seulement les articles qui me sont attribués</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>{0}; press to show all articles again</source>
        <translation>{0} ; appuyez pour afficher de nouveau tous les articles</translation>
    </message>
</context>
<context>
    <name>AskedLater</name>
    <message>
        <source>Asked later</source>
        <translation>À demander plus tard</translation>
    </message>
    <message>
        <source>Nothing is flagged.
Choose a record and press L to ask somebody, or to come back to it.</source>
        <translation>Rien n’est signalé.
Choisissez un enregistrement et appuyez sur L pour demander à quelqu’un, ou y revenir.</translation>
    </message>
    <message>
        <source>Records that are flagged to ask later</source>
        <translation>Enregistrements signalés, à demander plus tard</translation>
    </message>
    <message>
        <source>{0}. Enter goes there; L takes the flag away.</source>
        <translation>{0}. Entrée y va ; L retire le signalement.</translation>
    </message>
</context>
<context>
    <name>AssignWindow</name>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Who codes</source>
        <translation>&amp;Qui code</translation>
    </message>
    <message>
        <source>A&amp;rticles</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>All, anew</source>
        <translation>Tous, à nouveau</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>A&amp;ttribuer</translation>
    </message>
    <message>
        <source>Assign articles</source>
        <translation>Attribuer les articles</translation>
    </message>
    <message>
        <source>Coded by &amp;two</source>
        <translation>Codés par &amp;deux</translation>
    </message>
    <message>
        <source>Draw a&amp;nother</source>
        <translation>U&amp;n autre tirage</translation>
    </message>
    <message>
        <source>Every article is assigned already. Choose all articles to draw anew.</source>
        <translation>Tous les articles sont déjà attribués. Choisissez tous les articles pour tirer à nouveau.</translation>
    </message>
    <message>
        <source>Everybody gets as much text, not as many &amp;articles</source>
        <translation>Chacun reçoit autant de texte, et non autant d’&amp;articles</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same again, on any computer: note it for the methods.</source>
        <translation>La même graine donne le même tirage, sur tout ordinateur : notez-la pour la méthode.</translation>
    </message>
    <message>
        <source>They are assigned like this already.</source>
        <translation>Ils sont déjà attribués ainsi.</translation>
    </message>
    <message>
        <source>Those that nobody codes yet</source>
        <translation>Ceux que personne ne code encore</translation>
    </message>
    <message>
        <source>Those that the list of articles shows now</source>
        <translation>Ceux que la liste des articles montre maintenant</translation>
    </message>
    <message>
        <source>What each would code</source>
        <translation>Ce que chacun coderait</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Qui code</translation>
    </message>
    <message>
        <source>{0} and {1}: {2}</source>
        <translation>{0} et {1} : {2}</translation>
    </message>
    <message>
        <source>{0} articles, {1} of them coded by two people.</source>
        <translation>{0} articles, dont {1} codés par deux personnes.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {0}</source>
        <translation>Sauvegardes de {0}</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Mentions, figures, sources</source>
        <translation>Mentions, chiffres, sources</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>saine</translation>
    </message>
    <message>
        <source>▲ broken</source>
        <translation>▲ abîmée</translation>
    </message>
</context>
<context>
    <name>BackupsPane</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Open to look</source>
        <translation>&amp;Ouvrir pour consulter</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Restaurer …</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>Sauvegardes de {0}</translation>
    </message>
    <message>
        <source>One is made while you work, and when you close the project.</source>
        <translation>Il s’en fait une pendant que vous travaillez, et quand vous fermez le projet.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>There is no backup of this project yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce projet.</translation>
    </message>
    <message>
        <source>They are files in {0}. All of today stay, then one a day for a month, then one a month; each was checked when it was made. A folder that is kept in step with another computer takes them along.</source>
        <translation>Ce sont des fichiers dans {0}. Toutes celles d’aujourd’hui restent, puis une par jour pendant un mois, puis une par mois ; chacune a été vérifiée quand elle a été faite. Un dossier synchronisé avec un autre ordinateur les emporte.</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message>
        <source>Backing up …</source>
        <translation>Sauvegarde …</translation>
    </message>
    <message>
        <source>Backups of {0}</source>
        <translation>Sauvegardes de {0}</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>All of it can be changed later: Project › Codebook.</source>
        <translation>Tout peut être changé plus tard : Projet › Grille de codage.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Which words and fields does the project begin with?</source>
        <translation>Avec quels mots et champs le projet commence-t-il ?</translation>
    </message>
</context>
<context>
    <name>BookExchange</name>
    <message>
        <source>Save codebook</source>
        <translation>Enregistrer la grille de codage</translation>
    </message>
    <message>
        <source>Take from a codebook</source>
        <translation>Reprendre d’une grille de codage</translation>
    </message>
    <message>
        <source>The codebook is in {0}.</source>
        <translation>La grille de codage est dans {0}.</translation>
    </message>
</context>
<context>
    <name>BratFolders</name>
    <message>
        <source>Cancelled: nothing was brought in.</source>
        <translation>Annulé : rien n’a été importé.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Taken in: {0} records.</source>
        <translation>Repris : {0} enregistrements.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Open the log</source>
        <translation>&amp;Ouvrir le journal</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Something went wrong inside the application.</source>
        <translation>Une erreur s’est produite dans l’application.</translation>
    </message>
    <message>
        <source>What you saved is safe, and what you are typing stays in its field. You can go on. Please send the report to those who look after the application: it holds no words of your articles.</source>
        <translation>Ce que vous avez enregistré est en sûreté, et ce que vous tapez reste dans son champ. Vous pouvez continuer. Merci d’envoyer le rapport à ceux qui s’occupent de l’application : il ne contient aucun mot de vos articles.</translation>
    </message>
</context>
<context>
    <name>CarryAllWindow</name>
    <message>
        <source>&amp;One by one … (Enter)</source>
        <translation>&amp;Un par un… (Entrée)</translation>
    </message>
    <message>
        <source>Also what stands there &amp;nearly or in another sentence, without a look at each</source>
        <translation>Aussi ce qui s’y trouve à peu &amp;près ou dans une autre phrase, sans regarder chacun</translation>
    </message>
    <message>
        <source>Carry over everything that waits</source>
        <translation>Reporter tout ce qui attend</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Looking for the words …</source>
        <translation>Recherche des mots…</translation>
    </message>
    <message>
        <source>Nothing waits to be carried over.</source>
        <translation>Rien n’attend d’être reporté.</translation>
    </message>
    <message>
        <source>Records that wait for another text</source>
        <translation>Enregistrements qui attendent un autre texte</translation>
    </message>
    <message>
        <source>The first texts keep all their records. What is lost stays there.</source>
        <translation>Les premiers textes gardent tous leurs enregistrements. Ce qui est perdu y reste.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>CarryWindow</name>
    <message>
        <source>Accept (Y)</source>
        <translation>Accepter (Y)</translation>
    </message>
    <message>
        <source>Accept all (A)</source>
        <translation>Tout accepter (A)</translation>
    </message>
    <message>
        <source>All that &amp;waits …</source>
        <translation>Tout ce qui a&amp;ttend…</translation>
    </message>
    <message>
        <source>Both are the same article. Choose another one.</source>
        <translation>Les deux sont le même article. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Carry over to another text</source>
        <translation>Reporter sur un autre texte</translation>
    </message>
    <message>
        <source>Leave (X)</source>
        <translation>Laisser (X)</translation>
    </message>
    <message>
        <source>Looking for the words …</source>
        <translation>Recherche des mots …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Next (J)</source>
        <translation>Suivant (J)</translation>
    </message>
    <message>
        <source>No article that you coded has another text in this project.</source>
        <translation>Aucun article que vous avez codé n’a d’autre texte dans ce projet.</translation>
    </message>
    <message>
        <source>No other text of this article is known: none has its address, its title or nearly its words.
Open the other one in the main window, and press “To the open one”.</source>
        <translation>On ne connaît pas d’autre texte de cet article : aucun n’a son adresse, son titre ni presque ses mots.
Ouvrez l’autre dans la fenêtre principale, puis appuyez sur « Vers l’article ouvert ».</translation>
    </message>
    <message>
        <source>Nothing is left to be carried over: your records are there, or you have none here.</source>
        <translation>Il ne reste rien à reporter : vos enregistrements y sont déjà, ou vous n’en avez pas ici.</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>Précédent (K)</translation>
    </message>
    <message>
        <source>Records that can be carried over</source>
        <translation>Enregistrements qui peuvent être reportés</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>Montrer dans le texte (Entrée)</translation>
    </message>
    <message>
        <source>The first text keeps all its records. What is lost stays there.</source>
        <translation>Le premier texte garde tous ses enregistrements. Ce qui est perdu y reste.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>The words in both texts, side by side</source>
        <translation>Les mots dans les deux textes, côte à côte</translation>
    </message>
</context>
<context>
    <name>ChartWindow</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>&amp;Parts and repetitions too</source>
        <translation>&amp;Parties et répétitions aussi</translation>
    </message>
    <message>
        <source>A total and its parts side by side look like a contradiction.</source>
        <translation>Un total et ses parties côte à côte ont l’air d’une contradiction.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Arrows go from point to point, Enter opens one.</source>
        <translation>Les flèches vont de point en point, Entrée en ouvre un.</translation>
    </message>
    <message>
        <source>Chart of figures</source>
        <translation>Graphique des chiffres</translation>
    </message>
    <message>
        <source>Chart; the arrows go through the points</source>
        <translation>Graphique ; les flèches parcourent les points</translation>
    </message>
    <message>
        <source>Of another kind or unit: {0}.</source>
        <translation>D’un autre genre ou d’une autre unité : {0}.</translation>
    </message>
    <message>
        <source>Only the first {0} of {1} figures are drawn.</source>
        <translation>Seuls les {0} premiers chiffres sur {1} sont dessinés.</translation>
    </message>
    <message>
        <source>Parts of a total and repetitions: {0}.</source>
        <translation>Parties d’un total et répétitions : {0}.</translation>
    </message>
    <message>
        <source>Reading all figures …</source>
        <translation>Lecture de tous les chiffres …</translation>
    </message>
    <message>
        <source>SVG, for print and the web (*.svg);;PNG (*.png)</source>
        <translation>SVG, pour l’impression et le web (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Sa&amp;ve picture and numbers …</source>
        <translation>&amp;Enregistrer l’image et les nombres …</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved: {0} and {1}.</source>
        <translation>Enregistré : {0} et {1}.</translation>
    </message>
    <message>
        <source>There is no figure with a number and a date among these. Choose something else above.</source>
        <translation>Aucun chiffre parmi ceux-ci n’a de nombre et de date. Choisissez autre chose au-dessus.</translation>
    </message>
    <message>
        <source>Without a number or a date: {0}.</source>
        <translation>Sans nombre ou sans date : {0}.</translation>
    </message>
    <message>
        <source>Zero has no place on a logarithmic scale: {0}.</source>
        <translation>Zéro n’a pas de place sur une échelle logarithmique : {0}.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>autres sources</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}), {3}; {4}</source>
        <translation>{0} : {1} ({2}), {3} ; {4}</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>✓  Nothing was found.</source>
        <translation>✓  Rien à signaler.</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show all choices</source>
        <translation>Afficher tous les choix</translation>
    </message>
    <message>
        <source>{said}, chosen</source>
        <translation>{said}, choisi</translation>
    </message>
    <message>
        <source>{word}, {n} of {count}</source>
        <translation>{word}, {n} sur {count}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Entre</translation>
    </message>
    <message>
        <source>All articles that two coded</source>
        <translation>Tous les articles que deux ont codés</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles that two are done with</source>
        <translation>Articles que deux ont terminés</translation>
    </message>
    <message>
        <source>As much in common as possible</source>
        <translation>Le plus possible en commun</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Everybody ({0})</source>
        <translation>Tous ({0})</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>First whose cue overlaps</source>
        <translation>La première dont l’amorce se recoupe</translation>
    </message>
    <message>
        <source>How sources are paired</source>
        <translation>Comment les sources sont appariées</translation>
    </message>
    <message>
        <source>How sources of two people are paired. The second way is that of others’ tools.</source>
        <translation>Comment les sources de deux personnes sont appariées. La seconde façon est celle d’autres outils.</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Genres d’enregistrements</translation>
    </message>
    <message>
        <source>People who are compared</source>
        <translation>Personnes comparées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>L’article ouvert</translation>
    </message>
    <message>
        <source>Who is compared. With two ticked, the first is who the second is compared with.</source>
        <translation>Qui est comparé. Avec deux cochées, la seconde est comparée à la première.</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} personnes</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Cac&amp;her</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Fusionner …</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Affich&amp;er</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Un nouveau mot</translation>
    </message>
    <message>
        <source>Add the new word to the list</source>
        <translation>Ajouter le nouveau mot à la liste</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Offer it no more; records that have it keep it</source>
        <translation>Ne plus le proposer ; les enregistrements qui l’ont le gardent</translation>
    </message>
    <message>
        <source>Read it as another choice from now on</source>
        <translation>Le lire désormais comme un autre choix</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take &amp;out again</source>
        <translation>Ress&amp;ortir</translation>
    </message>
    <message>
        <source>The type that the new subtype goes with</source>
        <translation>Le type avec lequel va le nouveau sous-type</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>read as “{0}”</source>
        <translation>lu comme « {0} »</translation>
    </message>
</context>
<context>
    <name>CodebookWindow</name>
    <message>
        <source>&amp;Save codebook …</source>
        <translation>&amp;Enregistrer la grille …</translation>
    </message>
    <message>
        <source>&amp;Take from a file …</source>
        <translation>&amp;Reprendre d’un fichier …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Codebook of {0}</source>
        <translation>Grille de codage de {0}</translation>
    </message>
    <message>
        <source>Codebooks that come with it</source>
        <translation>Grilles de codage fournies</translation>
    </message>
    <message>
        <source>Contents of the codebook</source>
        <translation>Contenu de la grille de codage</translation>
    </message>
    <message>
        <source>Everything is saved already</source>
        <translation>Tout est déjà enregistré</translation>
    </message>
    <message>
        <source>Looking only: this project is being edited in another window.</source>
        <translation>Consultation seule : ce projet est en cours de modification dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>See what another codebook has, and take it</source>
        <translation>Voir ce qu’a une autre grille de codage, et le reprendre</translation>
    </message>
    <message>
        <source>Take a read&amp;y one</source>
        <translation>Reprendre une grille &amp;fournie</translation>
    </message>
    <message>
        <source>Take back the last thing that you did</source>
        <translation>Annuler la dernière chose faite</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Write it to a file, for another project</source>
        <translation>L’écrire dans un fichier, pour un autre projet</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Another colour …</source>
        <translation>Autre couleur …</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of the choice</source>
        <translation>Couleur du choix</translation>
    </message>
    <message>
        <source>Shown as a dot beside the word. The first eight can be told apart by everybody.</source>
        <translation>Affichée comme un point à côté du mot. Les huit premières se distinguent pour tout le monde.</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>sans couleur</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>How much was read</source>
        <translation>Part déjà lue</translation>
    </message>
    <message>
        <source>{0} of {1} articles read</source>
        <translation>{0} articles lus sur {1}</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>A comment</source>
        <translation>Un commentaire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer – Enter saves it</source>
        <translation>Réponse – Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Comment (C) – Enter saves it</source>
        <translation>Commentaire (C) – Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>to everybody</source>
        <translation>à tous</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ réglé</translation>
    </message>
</context>
<context>
    <name>CommentsWindow</name>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Answer – Enter saves it</source>
        <translation>Réponse – Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Find in comments</source>
        <translation>Chercher dans les commentaires</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>No comment waits for you.</source>
        <translation>Aucun commentaire ne vous attend.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Rou&amp;vrir</translation>
    </message>
    <message>
        <source>There are no such comments.</source>
        <translation>Il n’y a pas de tels commentaires.</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Quels commentaires</translation>
    </message>
    <message>
        <source>While deciding (F5), C writes one.</source>
        <translation>Pendant la décision (F5), C en écrit un.</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>un enregistrement disparu</translation>
    </message>
    <message>
        <source>✓ settled</source>
        <translation>✓ réglé</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>&amp;Next (J)</source>
        <translation>&amp;Suivante (J)</translation>
    </message>
    <message>
        <source>&amp;Open the right one (Enter)</source>
        <translation>&amp;Ouvrir celui de droite (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Previous (K)</source>
        <translation>&amp;Précédente (K)</translation>
    </message>
    <message>
        <source>Both texts, paragraph beside paragraph</source>
        <translation>Les deux textes, paragraphe par paragraphe</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison …</translation>
    </message>
    <message>
        <source>Copies of one story</source>
        <translation>Copies d’une même histoire</translation>
    </message>
    <message>
        <source>Difference {0} of {1}</source>
        <translation>Différence {0} sur {1}</translation>
    </message>
    <message>
        <source>Leave out &amp;left (Shift+X)</source>
        <translation>Écarter celui de &amp;gauche (Maj+X)</translation>
    </message>
    <message>
        <source>Leave out &amp;right (X)</source>
        <translation>Écarter celui de &amp;droite (X)</translation>
    </message>
    <message>
        <source>Left out: “{0}”, as a {1}.</source>
        <translation>Écarté : « {0} », comme {1}.</translation>
    </message>
    <message>
        <source>Next &amp;copy (N)</source>
        <translation>&amp;Copie suivante (N)</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>No word differs.</source>
        <translation>Aucun mot ne diffère.</translation>
    </message>
    <message>
        <source>Only the beginning is compared word by word.</source>
        <translation>Seul le début est comparé mot à mot.</translation>
    </message>
    <message>
        <source>Show paragraphs that are the &amp;same</source>
        <translation>Montrer les paragraphes &amp;identiques</translation>
    </message>
    <message>
        <source>The article on the right</source>
        <translation>L’article de droite</translation>
    </message>
    <message>
        <source>Underlined: differs. Dotted: stands elsewhere. Bold with a wave: another figure. Slanted: recorded.</source>
        <translation>Souligné : diffère. Pointillé : se trouve ailleurs. Gras ondulé : un autre chiffre. Penché : enregistré.</translation>
    </message>
    <message>
        <source>copy of “{0}”</source>
        <translation>copie de « {0} »</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>{0} % of the shorter text stands in the other; {1} % of all is the same.</source>
        <translation>{0} % du texte le plus court est dans l’autre ; {1} % de l’ensemble est identique.</translation>
    </message>
    <message>
        <source>… the same: {0} paragraphs …</source>
        <translation>… identiques : {0} paragraphes …</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>ConcordanceWindow</name>
    <message>
        <source>A word, “a phrase” or begin*</source>
        <translation>Un mot, « une expression » ou début*</translation>
    </message>
    <message>
        <source>All mentions of {0}; or type words</source>
        <translation>Toutes les mentions de {0} ; ou tapez des mots</translation>
    </message>
    <message>
        <source>As the articles came</source>
        <translation>Dans l’ordre des articles</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Par les mots d’après</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Par les mots d’avant</translation>
    </message>
    <message>
        <source>By the words found</source>
        <translation>Par les mots trouvés</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copied: {0} lines.</source>
        <translation>Copié : {0} lignes.</translation>
    </message>
    <message>
        <source>Every place with what stands around it</source>
        <translation>Chaque passage avec ce qui l’entoure</translation>
    </message>
    <message>
        <source>Nothing was found. Try another form of the word, or its beginning with *.</source>
        <translation>Rien n’a été trouvé. Essayez une autre forme du mot, ou son début avec *.</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>Places in one article: {0}</source>
        <translation>Passages dans un article : {0}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>The first {0} places, in {1} articles; a rarer word or a phrase shows all of its own</source>
        <translation>Les {0} premiers passages, dans {1} articles ; un mot plus rare ou une expression montre tous les siens</translation>
    </message>
    <message>
        <source>Type a word or a phrase to see it in all sentences of the project.</source>
        <translation>Tapez un mot ou une expression pour le voir dans toutes les phrases du projet.</translation>
    </message>
    <message>
        <source>{0} is not mentioned anywhere yet.</source>
        <translation>{0} n’est encore mentionné nulle part.</translation>
    </message>
    <message>
        <source>{0} places in {1} articles</source>
        <translation>{0} passages dans {1} articles</translation>
    </message>
</context>
<context>
    <name>ConflictReport</name>
    <message>
        <source>Both are in the history of the record. Change what should stand otherwise.</source>
        <translation>Les deux figurent dans l’historique de la donnée. Modifiez ce qui doit être autrement.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
</context>
<context>
    <name>ConflictsWindow</name>
    <message>
        <source>&amp;Next (J)</source>
        <translation>&amp;Suivant (J)</translation>
    </message>
    <message>
        <source>&amp;Open (Enter)</source>
        <translation>&amp;Ouvrir (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Previous (K)</source>
        <translation>&amp;Précédent (K)</translation>
    </message>
    <message>
        <source>&amp;Replaces … (R)</source>
        <translation>&amp;Remplace … (R)</translation>
    </message>
    <message>
        <source>&amp;Same figure … (S)</source>
        <translation>&amp;Même chiffre … (S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>Comparing all figures …</source>
        <translation>Comparaison de tous les chiffres …</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>No figures contradict each other: same status, counted, place and time, same number.</source>
        <translation>Aucun chiffre n’en contredit un autre : même statut, même objet, même lieu et moment, même nombre.</translation>
    </message>
    <message>
        <source>The figures side by side</source>
        <translation>Les chiffres côte à côte</translation>
    </message>
    <message>
        <source>{0} conflicts</source>
        <translation>{0} conflits</translation>
    </message>
    <message>
        <source>“{0}” is the same as “{1}”</source>
        <translation>« {0} » est le même que « {1} »</translation>
    </message>
    <message>
        <source>“{0}” replaces “{1}”</source>
        <translation>« {0} » remplace « {1} »</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>last edit {0}</source>
        <translation>dernière modification : {0}</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Look only at what can be read</source>
        <translation>&amp;Consulter seulement ce qui est lisible</translation>
    </message>
    <message>
        <source>&amp;Restore the newest good backup</source>
        <translation>&amp;Restaurer la plus récente sauvegarde saine</translation>
    </message>
    <message>
        <source>&amp;What is damaged:</source>
        <translation>Ce &amp;qui est abîmé :</translation>
    </message>
    <message>
        <source>Damaged project</source>
        <translation>Projet abîmé</translation>
    </message>
    <message>
        <source>Nothing can be read any more.</source>
        <translation>Plus rien n’est lisible.</translation>
    </message>
    <message>
        <source>Nothing is changed; {0} stays as it is.</source>
        <translation>Rien n’est changé ; {0} reste tel quel.</translation>
    </message>
    <message>
        <source>Of {0}: {1}</source>
        <translation>Du {0} : {1}</translation>
    </message>
    <message>
        <source>Re&amp;pair it with what can be read</source>
        <translation>Ré&amp;parer avec ce qui est lisible</translation>
    </message>
    <message>
        <source>The damaged file is kept among the backups.</source>
        <translation>Le fichier abîmé est gardé parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside, under another name.</source>
        <translation>Le fichier abîmé est gardé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Il n’y a pas de sauvegarde saine.</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Ce qui est abîmé</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept what all agree on</source>
        <translation>Accepter ce sur quoi tous s’accordent</translation>
    </message>
    <message>
        <source>Back to the records side by side (Esc)</source>
        <translation>Retour aux enregistrements côte à côte (Échap)</translation>
    </message>
    <message>
        <source>Not all cases are read yet. Accept them when all are there.</source>
        <translation>Tous les cas ne sont pas encore lus. Acceptez-les quand ils seront tous là.</translation>
    </message>
    <message>
        <source>Of each, one record is taken, and the others are marked as its duplicates. Nobody&apos;s records change. One undo takes all of it back.</source>
        <translation>De chacun, un enregistrement est retenu, et les autres sont marqués comme ses doublons. Les enregistrements de personne ne changent. Une seule annulation revient sur tout.</translation>
    </message>
    <message>
        <source>Somebody else decided this. Decide it yourself: the last decision stands.</source>
        <translation>Quelqu’un d’autre en a décidé. Décidez vous-même : la dernière décision compte.</translation>
    </message>
    <message>
        <source>What you began to write waits at its case.</source>
        <translation>Ce que vous avez commencé à écrire attend auprès de son cas.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>Agree ({0})</source>
        <translation>D’accord ({0})</translation>
    </message>
    <message>
        <source>Decided once</source>
        <translation>Décidé une fois</translation>
    </message>
    <message>
        <source>Decided: {0}</source>
        <translation>Décidé : {0}</translation>
    </message>
    <message>
        <source>Decision {0} of {1}</source>
        <translation>Décision {0} sur {1}</translation>
    </message>
    <message>
        <source>How much is decided</source>
        <translation>Part de ce qui est décidé</translation>
    </message>
    <message>
        <source>Leave open (Space)</source>
        <translation>Laisser ouvert (Espace)</translation>
    </message>
    <message>
        <source>Make my own (3)</source>
        <translation>Faire le mien (3)</translation>
    </message>
    <message>
        <source>Names hidden (H)</source>
        <translation>Noms cachés (H)</translation>
    </message>
    <message>
        <source>Names shown (H)</source>
        <translation>Noms montrés (H)</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Aucun cas</translation>
    </message>
    <message>
        <source>Nothing here (0)</source>
        <translation>Rien ici (0)</translation>
    </message>
    <message>
        <source>Open again (Backspace)</source>
        <translation>Rouvrir (Retour arrière)</translation>
    </message>
    <message>
        <source>Take {0} ({1})</source>
        <translation>Retenir {0} ({1})</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Pourquoi (facultatif)</translation>
    </message>
    <message>
        <source>Why, in words</source>
        <translation>Pourquoi, en mots</translation>
    </message>
    <message>
        <source>in words (optional)</source>
        <translation>en mots (facultatif)</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
</context>
<context>
    <name>DeletedArticles</name>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Ramener</translation>
    </message>
    <message>
        <source>&amp;Erase for good …</source>
        <translation>&amp;Effacer pour de bon …</translation>
    </message>
    <message>
        <source>Deleted articles</source>
        <translation>Articles supprimés</translation>
    </message>
    <message>
        <source>Deleted articles; Enter brings one back</source>
        <translation>Articles supprimés ; Entrée en ramène un</translation>
    </message>
    <message>
        <source>No article was deleted.
One that is deleted waits here, with all that was recorded in it.</source>
        <translation>Aucun article n’a été supprimé.
Un article supprimé attend ici, avec tout ce qui y a été codé.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation>Fiche de l’article</translation>
    </message>
    <message>
        <source>Not saved. It is tried again when you leave the field.</source>
        <translation>Non enregistré. Un nouvel essai est fait quand vous quittez le champ.</translation>
    </message>
    <message>
        <source>Show &amp;original …</source>
        <translation>Afficher l’&amp;original …</translation>
    </message>
    <message>
        <source>When was it published? Dates in figures and sources hang on it.</source>
        <translation>Quand a-t-il été publié ? Les dates des chiffres et des sources en dépendent.</translation>
    </message>
    <message>
        <source>When was it published? “{0}” and other dates in the text hang on it.</source>
        <translation>Quand a-t-il été publié ? « {0} » et d’autres dates du texte en dépendent.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Nouveau projet …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Ouvrir un projet …</translation>
    </message>
    <message>
        <source>Let go to bring in the page at this address</source>
        <translation>Lâchez pour importer la page de cette adresse</translation>
    </message>
    <message>
        <source>Let go to make an article of this text</source>
        <translation>Lâchez pour faire un article de ce texte</translation>
    </message>
    <message>
        <source>Let go to open {0}</source>
        <translation>Lâchez pour ouvrir {0}</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open this project?</source>
        <translation>Ouvrir ce projet ?</translation>
    </message>
    <message>
        <source>The one that is open is closed; everything in it is saved.</source>
        <translation>Celui qui est ouvert sera fermé ; tout y est enregistré.</translation>
    </message>
    <message>
        <source>This project is open for looking only, so nothing can be brought in</source>
        <translation>Ce projet est ouvert en lecture seule : rien ne peut être importé</translation>
    </message>
    <message>
        <source>What you dropped comes into a project. Make a new one, or open yours, and it comes in there.</source>
        <translation>Ce que vous avez déposé vient dans un projet. Créez-en un, ou ouvrez le vôtre : il y sera ajouté.</translation>
    </message>
    <message>
        <source>Which project is to be opened?</source>
        <translation>Quel projet faut-il ouvrir ?</translation>
    </message>
</context>
<context>
    <name>EntitiesAtHand</name>
    <message>
        <source>Entities at hand</source>
        <translation>Entités sous la main</translation>
    </message>
    <message>
        <source>{0}: the selected words mean this ({1})</source>
        <translation>{0} : les mots sélectionnés désignent ceci ({1})</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Articles and tables ({0});;All files (*)</source>
        <translation>Articles et tableaux ({0});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring in a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message>
        <source>Bring in articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Cancelled: no file was changed.</source>
        <translation>Annulé : aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>This project is open for looking only, so nothing can be changed here.</source>
        <translation>Ce projet est ouvert en consultation seule : rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>Writing tables …</source>
        <translation>Écriture des tableaux …</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} tableaux</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>a&amp;u</translation>
    </message>
    <message>
        <source>A file a table, with data dictionary and data package.</source>
        <translation>Un fichier par tableau, avec dictionnaire des données et paquet de données.</translation>
    </message>
    <message>
        <source>A file a table, with types: for Python, R and DuckDB.</source>
        <translation>Un fichier par tableau, avec les types : pour Python, R et DuckDB.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles without texts</source>
        <translation>Articles sans leurs textes</translation>
    </message>
    <message>
        <source>Articles, entities and people always come along, as the other tables link to them.</source>
        <translation>Articles, entités et personnes viennent toujours avec, car les autres tableaux y renvoient.</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Choisissez un format.</translation>
    </message>
    <message>
        <source>Choose a table.</source>
        <translation>Choisissez un tableau.</translation>
    </message>
    <message>
        <source>Choose somebody whose records are exported.</source>
        <translation>Choisissez quelqu’un dont les enregistrements sont exportés.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Everybody&apos;s records</source>
        <translation>Les enregistrements de tous</translation>
    </message>
    <message>
        <source>Excel &amp;workbook</source>
        <translation>&amp;Classeur Excel</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures with names</source>
        <translation>Chiffres avec noms</translation>
    </message>
    <message>
        <source>For E&amp;xcel: CSV with a byte order mark</source>
        <translation>Pour E&amp;xcel : CSV avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions with names</source>
        <translation>Mentions avec noms</translation>
    </message>
    <message>
        <source>Of each thing the one that stands (final)</source>
        <translation>De chaque chose, celui qui est retenu (final)</translation>
    </message>
    <message>
        <source>One file, a sheet a table.</source>
        <translation>Un fichier, une feuille par tableau.</translation>
    </message>
    <message>
        <source>Par&amp;quet</source>
        <translation>Par&amp;quet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Codé par</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources with names</source>
        <translation>Sources avec noms</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The same, one file an article.</source>
        <translation>La même chose, un fichier par article.</translation>
    </message>
    <message>
        <source>Those shown in the list ({0})</source>
        <translation>Ceux affichés dans la liste ({0})</translation>
    </message>
    <message>
        <source>Those that somebody is done with</source>
        <translation>Ceux que quelqu’un a terminés</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>W3C Web Annotations as JSON-LD, in one file.</source>
        <translation>Annotations Web du W3C en JSON-LD, dans un fichier.</translation>
    </message>
    <message>
        <source>We&amp;b Annotations</source>
        <translation>Annotations We&amp;b</translation>
    </message>
    <message>
        <source>Web Annotations, by article</source>
        <translation>Annotations Web, par article</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Enregistrements de qui</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>also what nobody has &amp;decided yet</source>
        <translation>aussi ce dont personne n’a encore &amp;décidé</translation>
    </message>
    <message>
        <source>also, &amp;unreviewed, what one person coded alone</source>
        <translation>aussi, &amp;non revu, ce qu’une personne a codé seule</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>« {0} » n’est pas une date. Écrivez AAAA-MM-JJ, AAAA-MM ou AAAA.</translation>
    </message>
</context>
<context>
    <name>ExportCounts</name>
    <message>
        <source>Counting …</source>
        <translation>Calcul …</translation>
    </message>
    <message>
        <source>Files of these names that are there already are replaced; others stay.</source>
        <translation>Les fichiers de ces noms déjà présents sont remplacés ; les autres restent.</translation>
    </message>
    <message>
        <source>No article is among what is chosen: the tables will have no rows.</source>
        <translation>Aucun article n’est parmi ce qui est choisi : les tableaux seront vides.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of each table</source>
        <translation>Lignes de chaque tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Choisir …</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Enregistrer sous …</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Dossier des tableaux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
</context>
<context>
    <name>ExportedDialog</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files and their rows</source>
        <translation>Fichiers et leurs lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The files are in {0}</source>
        <translation>Les fichiers sont dans {0}</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>&amp;Add a field …</source>
        <translation>&amp;Ajouter un champ …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A field of your own needs a label. Write one, or remove the field.</source>
        <translation>Un champ à vous a besoin d’un libellé. Écrivez-en un, ou retirez le champ.</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Ask for it no more; what was entered stays with its records</source>
        <translation>Ne plus le demander ; ce qui a été saisi reste dans ses enregistrements</translation>
    </message>
    <message>
        <source>Ask for something of the project&apos;s own</source>
        <translation>Demander quelque chose de propre au projet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>The order, the words and the place of the fields in the form, and fields of your own. Exported columns keep their names; those of your own fields begin with x_.</source>
        <translation>L’ordre, les mots et la place des champs dans le formulaire, et des champs à vous. Les colonnes exportées gardent leurs noms ; celles de vos champs commencent par x_.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0}: fields of the form</source>
        <translation>{0} : champs du formulaire</translation>
    </message>
</context>
<context>
    <name>FiguresWindow</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Par {0}</translation>
    </message>
    <message>
        <source>C&amp;olumns …</source>
        <translation>C&amp;olonnes …</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copied: {0} rows.</source>
        <translation>Copié : {0} lignes.</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+C copies · Alt+↑ ↓ sorts by this column · Alt+Shift+← → moves it</source>
        <translation>Entrée ouvre · Ctrl+C copie · Alt+↑ ↓ trie selon cette colonne · Alt+Maj+← → la déplace</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of the project</source>
        <translation>Chiffres du projet</translation>
    </message>
    <message>
        <source>Groups of figures</source>
        <translation>Groupes de chiffres</translation>
    </message>
    <message>
        <source>No figure matches. Clear a filter to see more.</source>
        <translation>Aucun chiffre ne correspond. Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>No figures yet. Select a number in an article and press F.</source>
        <translation>Pas encore de chiffre. Sélectionnez un nombre dans un article, puis appuyez sur F.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>Reading all figures …</source>
        <translation>Lecture de tous les chiffres …</translation>
    </message>
    <message>
        <source>Show figures one by one or in groups</source>
        <translation>Afficher les chiffres un par un ou par groupes</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>2019-03-24, 2019-03 or 2019</source>
        <translation>2019-03-24, 2019-03 ou 2019</translation>
    </message>
    <message>
        <source>Clear all &amp;filters</source>
        <translation>Retirer tous les &amp;filtres</translation>
    </message>
    <message>
        <source>Find in words, names, places, titles</source>
        <translation>Chercher dans les mots, noms, lieux, titres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>Fewer fields</source>
        <translation>Moins de champs</translation>
    </message>
    <message>
        <source>More fields ({n})</source>
        <translation>Plus de champs ({n})</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obligatoire</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>still empty</source>
        <translation>encore vide</translation>
    </message>
</context>
<context>
    <name>FormsStack</name>
    <message>
        <source>Not saved. It is tried again when you leave the field.</source>
        <translation>Non enregistré. Un nouvel essai est fait quand vous quittez le champ.</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Latest on</source>
        <translation>Dernier au</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words.</source>
        <translation>Rien dans le guide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Edit …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide de codage</translation>
    </message>
    <message>
        <source>This project has no guidelines yet.
What is written here stands beside the form, at the field in focus.</source>
        <translation>Ce projet n’a pas encore de guide de codage.
Ce qui y est écrit s’affiche à côté du formulaire, au champ actif.</translation>
    </message>
    <message>
        <source>Write guidelines …</source>
        <translation>Écrire un guide …</translation>
    </message>
</context>
<context>
    <name>GuidelinesWindow</name>
    <message>
        <source>&amp;Begin from the codebook</source>
        <translation>&amp;Partir de la grille de codage</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>&amp;Ramener cette version</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>A heading that is the name of a field is shown when that field has the keyboard. {0}</source>
        <translation>Un titre qui est le nom d’un champ s’affiche quand ce champ a le clavier. {0}</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide de codage</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <translation>Guide de codage en Markdown</translation>
    </message>
    <message>
        <source>How the guidelines look</source>
        <translation>Aspect du guide de codage</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>tel qu’il est maintenant</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Recorded by {0}. Only they can change it.</source>
        <translation>Enregistré par {0}, qui seul peut le modifier.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Use the words that are selected in the text</source>
        <translation>Prendre les mots sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>Words: set from selection</source>
        <translation>Mots : définir d’après la sélection</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>par {0}</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Bring back as it was then (B)</source>
        <translation>&amp;Rétablir tel qu’alors (B)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open (Enter)</source>
        <translation>&amp;Ouvrir (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Par quoi</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Find in what was changed</source>
        <translation>Chercher dans ce qui a changé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>L’enregistrement choisi</translation>
    </message>
    <message>
        <source>The last {0} changes</source>
        <translation>Les {0} derniers changements</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>L’article ouvert</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>undone: {0}</source>
        <translation>annulé : {0}</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} changements</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Characters seem to be read wrongly in {0} places.</source>
        <translation>Des caractères semblent mal lus à {0} endroits.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Looks like a copy</source>
        <translation>Semble une copie</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Pas lu</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Page web enregistrée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The same text is there already, as “{0}”.</source>
        <translation>Le même texte est déjà là, sous « {0} ».</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>&amp;Save the report …</source>
        <translation>Enregistrer le &amp;rapport …</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>&amp;Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Articles to bring in</source>
        <translation>Articles à importer</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose a line of the list to see it as it would come in.</source>
        <translation>Choisissez une ligne de la liste pour la voir telle qu’elle serait importée.</translation>
    </message>
    <message>
        <source>Filter by title, publisher, file or remark</source>
        <translation>Filtrer par titre, éditeur, fichier ou remarque</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Nothing of this can come in.</source>
        <translation>Rien de cela ne peut être importé.</translation>
    </message>
    <message>
        <source>What you ticked and corrected here would be lost, and nothing comes in. Close all the same?</source>
        <translation>Ce que vous avez coché et corrigé ici serait perdu, et rien ne serait importé. Fermer quand même ?</translation>
    </message>
</context>
<context>
    <name>IntakeList</name>
    <message>
        <source>Nothing matches. Clear the filter to see everything.</source>
        <translation>Rien ne correspond. Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>sera importé</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>reste dehors</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>KeepsSight</name>
    <message>
        <source>Coded blind: others’ records of an article come up once all who code it are done with it.</source>
        <translation>Codé à l’aveugle : les enregistrements des autres sur un article apparaissent dès que tous ceux qui le codent en ont fini.</translation>
    </message>
</context>
<context>
    <name>KeptChips</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>LearnedWindow</name>
    <message>
        <source>&amp;Forget the chosen lines</source>
        <translation>&amp;Oublier les lignes choisies</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counted from your own answers in this project. Three rejections of three silence a cue, one a name, about a dozen a rule; what is accepted weighs against it. Forgetting can be undone.</source>
        <translation>Compté à partir de vos propres réponses dans ce projet. Trois rejets sur trois font taire une amorce, un seul un nom, une douzaine environ une règle ; ce qui est accepté pèse contre. L’oubli peut être annulé.</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Oublier &amp;tout</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing yet. What you accept and reject is counted here.</source>
        <translation>Rien encore. Ce que vous acceptez et rejetez est compté ici.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>What suggestions learned</source>
        <translation>Ce que les suggestions ont appris</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ne l’est plus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>seulement {0}</translation>
    </message>
    <message>
        <source>some</source>
        <translation>certains</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli : {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>{0}: nothing of it is left. Once more goes on before it.</source>
        <translation>{0} : il n’en reste rien. Encore une fois : continue avant.</translation>
    </message>
</context>
<context>
    <name>MarkElsewhere</name>
    <message>
        <source>Articles with the same line; Space takes the tick away</source>
        <translation>Articles qui ont la même ligne ; Espace enlève la coche</translation>
    </message>
    <message>
        <source>The same line in other articles</source>
        <translation>La même ligne dans d’autres articles</translation>
    </message>
    <message>
        <source>prose, no zone</source>
        <translation>texte, pas de zone</translation>
    </message>
    <message>
        <source>“{0}” stands in these articles as well. There, too, it is: {1}</source>
        <translation>« {0} » se trouve aussi dans ces articles. Là aussi, c’est : {1}</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Open this address outside of the annotator?

{0}</source>
        <translation>Ouvrir cette adresse hors de l’application ?

{0}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Choose a figure first: its empty fields are filled in as in the one before it.</source>
        <translation>Choisissez d’abord un chiffre : ses champs vides sont remplis comme dans celui d’avant.</translation>
    </message>
    <message>
        <source>Choose a mention first: all places with its words are marked then.</source>
        <translation>Choisissez d’abord une mention : tous les passages qui ont ses mots seront marqués.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Choisissez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Choose the figure first that these words belong to.</source>
        <translation>Choisissez d’abord le chiffre auquel ces mots se rapportent.</translation>
    </message>
    <message>
        <source>Choose the total first; the figures recorded after that are its parts.</source>
        <translation>Choisissez d’abord le total ; les chiffres enregistrés ensuite en sont les parties.</translation>
    </message>
    <message>
        <source>Filled in as in “{0}”.</source>
        <translation>Rempli comme dans « {0} ».</translation>
    </message>
    <message>
        <source>Flagged to ask later. Go › Asked later … lists them all.</source>
        <translation>Signalé, à demander plus tard. Aller › À demander plus tard … en donne la liste.</translation>
    </message>
    <message>
        <source>Marked as well: {0}</source>
        <translation>Aussi marqués : {0}</translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation>N’est plus signalé.</translation>
    </message>
    <message>
        <source>Select the words first, or put the caret in a word.</source>
        <translation>Sélectionnez d’abord les mots, ou placez le curseur dans un mot.</translation>
    </message>
    <message>
        <source>The next figures are parts of “{0}”. P ends it.</source>
        <translation>Les chiffres suivants sont des parties de « {0} ». P y met fin.</translation>
    </message>
    <message>
        <source>The next figures stand for themselves.</source>
        <translation>Les chiffres suivants sont indépendants.</translation>
    </message>
    <message>
        <source>There is no other figure of yours yet.</source>
        <translation>Vous n’avez pas encore d’autre chiffre.</translation>
    </message>
    <message>
        <source>“{0}” has nothing more to repeat.</source>
        <translation>« {0} » n’a rien de plus à répéter.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>&amp;Put wrongly read characters right</source>
        <translation>&amp;Corriger les caractères mal lus</translation>
    </message>
    <message>
        <source>Projects (*.annotator)</source>
        <translation>Projets (*.annotator)</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Lecture de ce qui est lisible …</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>The damaged file is kept as {0}.</source>
        <translation>Le fichier abîmé est gardé sous {0}.</translation>
    </message>
    <message>
        <source>The same in &amp;all {0}</source>
        <translation>De même dans les {0} &amp;articles</translation>
    </message>
    <message>
        <source>You are working in {0} now.</source>
        <translation>Vous travaillez maintenant dans {0}.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge “{0}”</source>
        <translation>Fusionner « {0} »</translation>
    </message>
    <message>
        <source>No record says “{2}” yet. Undo takes the merger back.</source>
        <translation>Aucun enregistrement ne dit encore « {2} ». Annuler défait la fusion.</translation>
    </message>
    <message>
        <source>Read “{0}” from now on &amp;as</source>
        <translation>Lire désormais « {0} » &amp;comme</translation>
    </message>
    <message>
        <source>{0} will be shown as “{1}”. Each keeps the key “{2}”, also in exports, and Undo takes the merger back.</source>
        <translation>{0} seront affichés comme « {1} ». Chacun garde la clé « {2} », aussi dans les exportations, et Annuler défait la fusion.</translation>
    </message>
</context>
<context>
    <name>NewFieldDialog</name>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Un champ à vous</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose &amp;from</source>
        <translation>Choisir &amp;parmi</translation>
    </message>
    <message>
        <source>The column in exports is made from the label and never changes after; the label may.</source>
        <translation>La colonne des exportations est faite du libellé et ne change plus ensuite ; le libellé, si.</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>une liste à lui</translation>
    </message>
    <message>
        <source>one choice a line</source>
        <translation>un choix par ligne</translation>
    </message>
    <message>
        <source>such as “Police present”</source>
        <translation>par exemple « Police présente »</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A line for other words</source>
        <translation>Une ligne pour d’autres mots</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lit comme</translation>
    </message>
    <message>
        <source>Take the line out of the table</source>
        <translation>Retirer la ligne du tableau</translation>
    </message>
    <message>
        <source>Try words: {0}</source>
        <translation>Essayer des mots : {0}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words for numbers</source>
        <translation>Mots pour les nombres</translation>
    </message>
    <message>
        <source>by the line “{0}”</source>
        <translation>par la ligne « {0} »</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>autres langues</translation>
    </message>
    <message>
        <source>some words</source>
        <translation>quelques mots</translation>
    </message>
    <message>
        <source>{n} stands for a number in the words, {m} for a second one. Value, low and high are a number, n, n+1, n-1, m or n/m; empty is not known. A change holds for what is recorded from now on.</source>
        <translation>{n} tient lieu de nombre dans les mots, {m} d’un second. Valeur et bornes sont un nombre, n, n+1, n-1, m ou n/m ; vide : inconnu. Un changement vaut pour ce qui est codé désormais.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>named in this article</source>
        <translation>nommé dans cet article</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>Delete the article</source>
        <translation>Supprimer l’article</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Why is this article left out?</source>
        <translation>Pourquoi cet article est-il écarté ?</translation>
    </message>
    <message>
        <source>“{0}” and what was recorded in it ({1}) are taken out of the project. Undo brings them back.</source>
        <translation>« {0} » et ce qui y a été codé ({1}) sont retirés du projet. Annuler les ramène.</translation>
    </message>
</context>
<context>
    <name>OriginalWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Enregistrer une copie …</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Words of the page</source>
        <translation>&amp;Mots de la page</translation>
    </message>
    <message>
        <source>Another program opens a copy of this file. It may follow what stands in it, and use the network.
Only you can read the copy, and it is deleted when this window is closed.</source>
        <translation>Un autre programme ouvrira une copie de ce fichier. Il peut suivre ce qui s’y trouve, et utiliser le réseau.
Vous seul pouvez lire la copie, et elle est supprimée à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Only the first {0} characters are shown; a saved copy has all of it.</source>
        <translation>Seuls les {0} premiers caractères sont affichés ; une copie enregistrée contient tout.</translation>
    </message>
    <message>
        <source>Open with another &amp;program …</source>
        <translation>Ouvrir avec un autre &amp;programme …</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Original: {0}</source>
        <translation>Original : {0}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>These are not the bytes that came in.</source>
        <translation>Ce ne sont pas les octets qui sont arrivés.</translation>
    </message>
    <message>
        <source>These are the bytes that came in.</source>
        <translation>Ce sont les octets qui sont arrivés.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Open it with another program, or save a copy.</source>
        <translation>Ce type de fichier n’est pas affiché ici. Ouvrez-le avec un autre programme, ou enregistrez une copie.</translation>
    </message>
</context>
<context>
    <name>OverviewWindow</name>
    <message>
        <source>&amp;Copy this table</source>
        <translation>&amp;Copier ce tableau</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>Cha&amp;mps</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>A&amp;vancement</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>An article takes {0} minutes (median), so about {1} hours are left.</source>
        <translation>Un article prend {0} minutes (médiane) ; il reste donc environ {1} heures.</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>C&amp;hoix</translation>
    </message>
    <message>
        <source>Copied: {0} rows.</source>
        <translation>Copié : {0} lignes.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calcul …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été codé.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Time: the gaps below five minutes between a person&apos;s edits in an article. Reading without edits is not known. Enter opens an article.</source>
        <translation>Temps : les intervalles de moins de cinq minutes entre les modifications d’une personne dans un article. La lecture sans modification n’est pas connue. Entrée ouvre un article.</translation>
    </message>
    <message>
        <source>{0} of {1} articles are done, {2} in progress, {3} left out; {4} are still to do.</source>
        <translation>Articles : {0} sur {1} terminés, {2} en cours, {3} écartés, {4} à faire.</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>&amp;From the open one</source>
        <translation>&amp;Depuis l’article ouvert</translation>
    </message>
    <message>
        <source>&amp;Records of</source>
        <translation>Enregist&amp;rements de</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;vers</translation>
    </message>
    <message>
        <source>Another text of it</source>
        <translation>Un autre texte de lui</translation>
    </message>
    <message>
        <source>The article that you coded</source>
        <translation>L’article que vous avez codé</translation>
    </message>
    <message>
        <source>To the o&amp;pen one</source>
        <translation>Vers l’articl&amp;e ouvert</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command, article, entity or choice</source>
        <translation>Commande, article, entité ou choix</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller ou faire</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>Rien n’a ces lettres dans son nom.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;As it comes in</source>
        <translation>&amp;Tel qu’importé</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>&amp;Modifier le texte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>As it was &amp;copied</source>
        <translation>Comme c’était &amp;copié</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Empty: its first line</source>
        <translation>Vide : sa première ligne</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>What you change here is text without the headings and captions of the page.</source>
        <translation>Ce que vous changez ici est du texte, sans les intertitres ni les légendes de la page.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>&amp;Add a colleague …</source>
        <translation>&amp;Ajouter un collègue …</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Reviewer: sees everybody’s records also while others code blind</source>
        <translation>&amp;Réviseur : voit les enregistrements de tous même pendant que d’autres codent à l’aveugle</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter un collègue</translation>
    </message>
    <message>
        <source>Ass&amp;ign articles …</source>
        <translation>Attr&amp;ibuer des articles …</translation>
    </message>
    <message>
        <source>Code &amp;blind</source>
        <translation>Coder à l’a&amp;veugle</translation>
    </message>
    <message>
        <source>From now on whoever works on this computer is {0}, in every project.</source>
        <translation>Désormais, qui travaille sur cet ordinateur est {0}, dans tous les projets.</translation>
    </message>
    <message>
        <source>Nobody sees others’ records of an article before all who code it are done with it.</source>
        <translation>Personne ne voit les enregistrements des autres sur un article avant que tous ceux qui le codent n’en aient fini.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People of this project</source>
        <translation>Personnes de ce projet</translation>
    </message>
    <message>
        <source>Records stay with the person who made them, whatever the name. No colour: one that is free.</source>
        <translation>Les enregistrements restent à qui les a faits, quel que soit le nom. Sans couleur : une qui est libre.</translation>
    </message>
    <message>
        <source>The &amp;same person as …</source>
        <translation>La même &amp;personne que …</translation>
    </message>
    <message>
        <source>The name of a colleague who is to code here.
They say that it is them in this window.</source>
        <translation>Le nom d’un collègue qui doit coder ici.
Il dit que c’est lui dans cette fenêtre.</translation>
    </message>
    <message>
        <source>This is &amp;me</source>
        <translation>C’est &amp;moi</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>What you have recorded so far stays with your other name.</source>
        <translation>Ce que vous avez enregistré jusqu’ici reste à votre autre nom.</translation>
    </message>
</context>
<context>
    <name>PickedChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>“{words}” is not chosen yet. Pick it from the list, or clear it with Ctrl+Z.</source>
        <translation>« {words} » n’est pas encore choisi. Prenez-le dans la liste, ou effacez avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>＋ New entity “{name}”</source>
        <translation>＋ Nouvelle entité « {name} »</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>A matrix of people; the numbers stand in the table beside it</source>
        <translation>Une matrice de personnes ; les nombres sont dans le tableau à côté</translation>
    </message>
    <message>
        <source>Agreement by field; the numbers are those of the first table</source>
        <translation>L’accord par champ ; les nombres sont ceux du premier tableau</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>F1 of the same words</source>
        <translation>F1 des mêmes mots</translation>
    </message>
    <message>
        <source>F1 of what overlaps</source>
        <translation>F1 de ce qui se recoupe</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>None of these figures is defined here. Choose others above.</source>
        <translation>Aucune de ces mesures n’est définie ici. Choisissez-en d’autres ci-dessus.</translation>
    </message>
    <message>
        <source>Share of pairs that agree</source>
        <translation>Part des paires d’accord</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;None the same</source>
        <translation>A&amp;ucun le même</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>All as &amp;proposed</source>
        <translation>Tout comme &amp;proposé</translation>
    </message>
    <message>
        <source>All of it is here already, so there is nothing to take in.</source>
        <translation>Tout est déjà ici : il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>All the &amp;same</source>
        <translation>Tous les &amp;mêmes</translation>
    </message>
    <message>
        <source>One undo takes all of it back. What does not stand of yours is kept in the history.</source>
        <translation>Une seule annulation retire le tout. Ce qui n’est pas retenu de votre travail reste dans l’historique.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The work of {0}</source>
        <translation>Le travail de {0}</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>the same as {0}</source>
        <translation>la même que {0}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Enregistrer une copie …</translation>
    </message>
    <message>
        <source>&amp;What can be done …</source>
        <translation>Que &amp;faire …</translation>
    </message>
    <message>
        <source>Damaged project</source>
        <translation>Projet abîmé</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Consulter seulement</translation>
    </message>
    <message>
        <source>Looking only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Projects (*{0})</source>
        <translation>Projets (*{0})</translation>
    </message>
    <message>
        <source>The name that colleagues see:</source>
        <translation>Le nom que voient vos collègues :</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Qui suis-je</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you. It stands beside what you record,
and is kept on this computer.</source>
        <translation>Votre nom, tel que vos collègues le connaissent. Il figure à côté de ce que
vous codez, et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>project.annotator</source>
        <translation>projet.annotator</translation>
    </message>
    <message>
        <source>{0} is open here already.</source>
        <translation>{0} est déjà ouvert ici.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Eager: beliefs, intentions and what is less sure are proposed, too.</source>
        <translation>Large : croyances, intentions et ce qui est moins sûr sont proposés aussi.</translation>
    </message>
    <message>
        <source>No more suggestions in this article.</source>
        <translation>Plus de suggestion dans cet article.</translation>
    </message>
    <message>
        <source>No suggestion here is sure enough to be accepted unseen.</source>
        <translation>Aucune suggestion n’est assez sûre ici pour être acceptée sans être vue.</translation>
    </message>
    <message>
        <source>No suggestions are looked for any more.</source>
        <translation>Plus aucune suggestion n’est cherchée.</translation>
    </message>
    <message>
        <source>Only what is usually right is proposed.</source>
        <translation>Seul ce qui est le plus souvent juste est proposé.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Les suggestions sont affichées.</translation>
    </message>
    <message>
        <source>Suggestions are still being looked for; the first is shown as soon as it is found.</source>
        <translation>Les suggestions sont encore recherchées ; la première s’affichera dès qu’elle sera trouvée.</translation>
    </message>
    <message>
        <source>Suggestions are switched off. Suggestions › Show suggestions brings them back.</source>
        <translation>Les suggestions sont désactivées. Suggestions › Afficher les suggestions les ramène.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Cases to be decided</source>
        <translation>Cas à décider</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>&amp;Accept all that all agree on … (A)</source>
        <translation>&amp;Accepter tout ce sur quoi tous s’accordent … (A)</translation>
    </message>
    <message>
        <source>Agree {0}</source>
        <translation>Accord {0}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Articles of several people</source>
        <translation>Articles de plusieurs personnes</translation>
    </message>
    <message>
        <source>Decided {0}</source>
        <translation>Décidés {0}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Find among the cases</source>
        <translation>Chercher parmi les cas</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>Undecided {0}</source>
        <translation>À décider {0}</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Quels articles</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Quels cas</translation>
    </message>
    <message>
        <source>Which cases (F)</source>
        <translation>Quels cas (F)</translation>
    </message>
    <message>
        <source>Whose work is compared</source>
        <translation>Le travail de qui est comparé</translation>
    </message>
    <message>
        <source>Whose work is compared (P)</source>
        <translation>Le travail de qui est comparé (P)</translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Nothing new was read: all that the rules find here is there already.</source>
        <translation>Rien de nouveau n’a été lu : tout ce que les règles trouvent ici y est déjà.</translation>
    </message>
    <message>
        <source>Read headlines, bylines and dates again</source>
        <translation>Relire titres, signatures et dates</translation>
    </message>
    <message>
        <source>Reading articles again</source>
        <translation>Relecture des articles</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>What was read; Space takes the tick away</source>
        <translation>Ce qui a été lu ; Espace enlève la coche</translation>
    </message>
    <message>
        <source>What you or others have set, changed or taken away stays as it is.</source>
        <translation>Ce que vous ou d’autres avez indiqué, changé ou enlevé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Bring in articles …</source>
        <translation>Importer des articles …</translation>
    </message>
    <message>
        <source>Choose an article on the left, or bring some in:
files, a folder, a web page, or what you copied. Drop them anywhere.</source>
        <translation>Choisissez un article à gauche, ou importez-en :
des fichiers, un dossier, une page web, ou ce que vous avez copié. Déposez-les n’importe où.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Fiche de l’article</translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation>Fiche encore vide</translation>
    </message>
    <message>
        <source>Published when? Set the date</source>
        <translation>Publié quand ? Saisir la date</translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation>Publié le {0}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Forget them</source>
        <translation>Les &amp;oublier</translation>
    </message>
    <message>
        <source>No other project yet</source>
        <translation>Pas encore d’autre projet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{words} (as the entity says)</source>
        <translation>{words} (d’après l’entité)</translation>
    </message>
    <message>
        <source>{words} (from the total)</source>
        <translation>{words} (d’après le total)</translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Types d’enregistrements</translation>
    </message>
    <message>
        <source>No entities yet.
Select who or what in the text, and press E.</source>
        <translation>Pas encore d’entité.
Sélectionnez qui ou quoi dans le texte, puis appuyez sur E.</translation>
    </message>
    <message>
        <source>No figures yet.
Select a number in the text, and press F.</source>
        <translation>Pas encore de chiffre.
Sélectionnez un nombre dans le texte, puis appuyez sur F.</translation>
    </message>
    <message>
        <source>No sources yet.
Select what somebody said, and press S.</source>
        <translation>Pas encore de source.
Sélectionnez ce que quelqu’un a dit, puis appuyez sur S.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Concordance …</source>
        <translation>&amp;Concordance …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Fusionner …</translation>
    </message>
    <message>
        <source>&amp;Split off …</source>
        <translation>&amp;Détacher …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose some of your own mentions on the right first: they are split off.</source>
        <translation>Choisissez d’abord, dans la seconde liste, des mentions que vous avez faites : elles seront détachées.</translation>
    </message>
    <message>
        <source>Choose two or more entities in the list first (Ctrl+click, or Shift+arrows).</source>
        <translation>Choisissez d’abord au moins deux entités dans la liste (Ctrl+clic, ou Maj+flèches).</translation>
    </message>
    <message>
        <source>Entities; choose several to merge them</source>
        <translation>Entités ; choisissez-en plusieurs pour les fusionner</translation>
    </message>
    <message>
        <source>Find by name, alias or acronym</source>
        <translation>Chercher par nom, autre nom ou sigle</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Name of the new entity:</source>
        <translation>Nom de la nouvelle entité :</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Register of entities</source>
        <translation>Répertoire des entités</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Where it is mentioned; choose some to split them off</source>
        <translation>Où elle est mentionnée ; choisissez-en pour les détacher</translation>
    </message>
    <message>
        <source>Which one stays? Its mentions and those of the others become one entity; Undo takes it back.</source>
        <translation>Laquelle reste ? Ses mentions et celles des autres deviennent une seule entité ; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>et {0} autres passages</translation>
    </message>
    <message>
        <source>“{0}” is used in records. Merge it instead, or take it out of them first.</source>
        <translation>« {0} » est utilisée dans des enregistrements. Fusionnez-la plutôt, ou retirez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save the report …</source>
        <translation>Enregistrer le &amp;rapport …</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filter by title, file or reason</source>
        <translation>Filtrer par titre, fichier ou raison</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter to see everything.</source>
        <translation>Rien ne correspond. Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What came in, file by file</source>
        <translation>Ce qui a été importé, fichier par fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>1 more place in this article</source>
        <translation>1 autre passage dans cet article</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>In the register of entities</source>
        <translation>Dans le répertoire des entités</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{0} more in the register</source>
        <translation>{0} autres dans le répertoire</translation>
    </message>
    <message>
        <source>{0} more places in this article</source>
        <translation>{0} autres passages dans cet article</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>{0} – recorded by {1}</source>
        <translation>{0} – enregistré par {1}</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>2019-03-24, 2019-03 or 2019</source>
        <translation>2019-03-24, 2019-03 ou 2019</translation>
    </message>
    <message>
        <source>As&amp;k later</source>
        <translation>À &amp;demander</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Retire&amp;r les filtres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Field of the records</source>
        <translation>Champ des enregistrements</translation>
    </message>
    <message>
        <source>Field: any</source>
        <translation>Champ : tous</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Progress of the article</source>
        <translation>Avancement de l’article</translation>
    </message>
    <message>
        <source>Progress: any</source>
        <translation>Avancement : tous</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publié du</translation>
    </message>
    <message>
        <source>Publisher or agency</source>
        <translation>Éditeur ou agence</translation>
    </message>
    <message>
        <source>Publisher: all</source>
        <translation>Éditeur : tous</translation>
    </message>
    <message>
        <source>Recorded by: all</source>
        <translation>Codé par : tous</translation>
    </message>
    <message>
        <source>Search in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Texts of articles</source>
        <translation>Textes des articles</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>Enregistrements de qui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>&amp;Annotate these</source>
        <translation>Coder ceu&amp;x-ci</translation>
    </message>
    <message>
        <source>&amp;Concordance …</source>
        <translation>&amp;Concordance …</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 entity</source>
        <translation>1 entité</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message>
        <source>Nothing was found with these filters. Clear them, or try fewer words.</source>
        <translation>Rien n’a été trouvé avec ces filtres. Retirez-les, ou essayez moins de mots.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or only the beginning of one with *.</source>
        <translation>Rien n’a été trouvé. Essayez moins de mots, ou seulement le début d’un mot avec *.</translation>
    </message>
    <message>
        <source>Search articles, entities, figures and sources</source>
        <translation>Chercher articles, entités, chiffres et sources</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>Search: {0}</source>
        <translation>Recherche : {0}</translation>
    </message>
    <message>
        <source>There is no word in what you typed. Type letters or digits.</source>
        <translation>Il n’y a pas de mot dans ce que vous avez tapé. Tapez des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Type words; all of them are looked for.</source>
        <translation>Tapez des mots ; tous sont cherchés.</translation>
    </message>
    <message>
        <source>Words that begin so: </source>
        <translation>Mots qui commencent ainsi : </translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} articles</translation>
    </message>
    <message>
        <source>{0} entities</source>
        <translation>{0} entités</translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation>{0} enregistrements</translation>
    </message>
    <message>
        <source>“a phrase” · begin* · one OR other · -without · near NEAR/5 by
Case and accents do not count: hassake finds Hassaké.</source>
        <translation>« une expression » · début* · un OR autre · -sans · près NEAR/5 de
La casse et les accents ne comptent pas : hassake trouve Hassaké.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Send …</source>
        <translation>&amp;Envoyer…</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles, register and codebook, but nobody’s work: for colleagues who are to code anew.</source>
        <translation>Articles, registre et grille de codage, mais le travail de personne : pour des collègues qui doivent coder à neuf.</translation>
    </message>
    <message>
        <source>One file with everybody’s work. Whoever takes it in sees first what it brings.</source>
        <translation>Un seul fichier avec le travail de tous. Qui le reprend voit d’abord ce qu’il apporte.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Those shown in the list ({0})</source>
        <translation>Ceux que montre la liste ({0})</translation>
    </message>
    <message>
        <source>Those that you are not done with ({0})</source>
        <translation>Ceux que vous n’avez pas terminés ({0})</translation>
    </message>
    <message>
        <source>What others recorded and you do not see yet goes along, and stays unseen.</source>
        <translation>Ce que d’autres ont enregistré et que vous ne voyez pas encore part avec, sans être vu.</translation>
    </message>
    <message>
        <source>With the &amp;files that the articles came in</source>
        <translation>Avec les &amp;fichiers d’origine des articles</translation>
    </message>
    <message>
        <source>With what was &amp;recorded: entities, figures, sources, decisions, comments</source>
        <translation>Avec ce qui a été &amp;relevé : entités, chiffres, sources, décisions, commentaires</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Reset to defaults</source>
        <translation>Revenir aux réglages d’origine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>The records side by side</source>
        <translation>Les enregistrements côte à côte</translation>
    </message>
</context>
<context>
    <name>SidesModel</name>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>{0}, differs</source>
        <translation>{0}, diffère</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Looking only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>counted, when</source>
        <translation>compté, quand</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>who, cue, said</source>
        <translation>qui, amorce, propos</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>No other article of the project tells this story.</source>
        <translation>Aucun autre article du projet ne raconte cette histoire.</translation>
    </message>
</context>
<context>
    <name>SuggestedGroup</name>
    <message>
        <source>Suggested ({0})</source>
        <translation>Suggestions ({0})</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>All like it here</source>
        <translation>Tous les semblables ici</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier …</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>{0}. Rule: {1}</source>
        <translation>{0}. Règle : {1}</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>&amp;Keep the other columns in the note</source>
        <translation>&amp;Garder les autres colonnes dans la note</translation>
    </message>
    <message>
        <source>12/09/2016 is 12 September</source>
        <translation>12/09/2016 est le 12 septembre</translation>
    </message>
    <message>
        <source>12/09/2016 is December 9</source>
        <translation>12/09/2016 est le 9 décembre</translation>
    </message>
    <message>
        <source>Articles from {0}</source>
        <translation>Articles de {0}</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The first article: “{0}”, published {1}, {2} characters, language {3}.</source>
        <translation>Le premier article : « {0} », publication : {1}, {2} caractères, langue : {3}.</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La première ligne &amp;nomme les colonnes</translation>
    </message>
    <message>
        <source>The first rows have no text in this column.</source>
        <translation>Les premières lignes n’ont pas de texte dans cette colonne.</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>bar  |</source>
        <translation>barre  |</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>virgule  ,</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>on a day that is not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>point-virgule  ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>TablesIn</name>
    <message>
        <source>Brought in: {0}.</source>
        <translation>Importé : {0}.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Ne peut pas être repris</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>Nothing differs: the project has all of it.</source>
        <translation>Rien ne diffère : le projet a déjà tout.</translation>
    </message>
    <message>
        <source>Only here: hide or switch off, if you like</source>
        <translation>Seulement ici : à cacher ou désactiver, si vous voulez</translation>
    </message>
    <message>
        <source>Otherwise here</source>
        <translation>Autrement ici</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take everything that can be taken</source>
        <translation>Reprendre tout ce qui peut l’être</translation>
    </message>
    <message>
        <source>Take from “{0}”</source>
        <translation>Reprendre de « {0} »</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Ne &amp;rien cocher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What differs; Space ticks</source>
        <translation>Ce qui diffère ; Espace coche</translation>
    </message>
    <message>
        <source>{0} of {1} are taken</source>
        <translation>{0} sur {1} sont repris</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Bringing in …</source>
        <translation>Importation …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled: nothing was brought in.</source>
        <translation>Annulé : rien n’a été importé.</translation>
    </message>
    <message>
        <source>Comparing names …</source>
        <translation>Comparaison des noms …</translation>
    </message>
    <message>
        <source>Reading what was sent …</source>
        <translation>Lecture de ce qui a été envoyé…</translation>
    </message>
    <message>
        <source>Taken in: {0}, {1} records.</source>
        <translation>Repris : {0}, {1} données.</translation>
    </message>
    <message>
        <source>Taken in: {0}. What others recorded comes up once all who code an article are done.</source>
        <translation>Repris : {0}. Ce que d’autres ont enregistré apparaît quand tous ceux qui codent un article en ont fini.</translation>
    </message>
    <message>
        <source>Taking in …</source>
        <translation>Reprise en cours…</translation>
    </message>
</context>
<context>
    <name>TakingOverDialog</name>
    <message>
        <source>&amp;Choose the folder of the texts …</source>
        <translation>&amp;Choisir le dossier des textes …</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>In brat</source>
        <translation>Dans brat</translation>
    </message>
    <message>
        <source>Nothing yet: say whose it is.</source>
        <translation>Rien encore : dites de qui c’est.</translation>
    </message>
    <message>
        <source>Passes over words that stand in a file after the attribution that names them, so that figures of agreement can be compared with those of such programs.</source>
        <translation>Passe sur les mots qui se trouvent dans un fichier après l’attribution qui les nomme, afin que les chiffres d’accord puissent être comparés à ceux de ces programmes.</translation>
    </message>
    <message>
        <source>Read line by &amp;line, as some programs do</source>
        <translation>Lire &amp;ligne par ligne, comme le font certains programmes</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>The folder of the texts</source>
        <translation>Le dossier des textes</translation>
    </message>
    <message>
        <source>What &amp;becomes of the annotations; what has no place here is listed and stays out</source>
        <translation>Ce que &amp;deviennent les annotations ; ce qui n’a pas de place ici est listé et reste dehors</translation>
    </message>
    <message>
        <source>What becomes of the annotations</source>
        <translation>Ce que deviennent les annotations</translation>
    </message>
    <message>
        <source>Work from brat</source>
        <translation>Travail fait dans brat</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>✗ not read</source>
        <translation>✗ non lu</translation>
    </message>
    <message>
        <source>✗ stays out</source>
        <translation>✗ reste dehors</translation>
    </message>
</context>
<context>
    <name>TipBar</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>To erase it, &amp;type “erase”, or the first word of its title: “{0}”.</source>
        <translation>Pour l’effacer, &amp;tapez « effacer », ou le premier mot de son titre : « {0} ».</translation>
    </message>
    <message>
        <source>Type erase, or the first word of the title</source>
        <translation>Tapez effacer, ou le premier mot du titre</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Only with this: {0}</source>
        <translation>Seulement avec ceci : {0}</translation>
    </message>
    <message>
        <source>{0}: all</source>
        <translation>{0} : tous</translation>
    </message>
    <message>
        <source>{0}: none given</source>
        <translation>{0} : non renseigné</translation>
    </message>
</context>
<context>
    <name>Visited</name>
    <message>
        <source>There is nothing further on.</source>
        <translation>Il n’y a rien plus loin.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n’y a rien où revenir.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Nouveau projet …</translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation>&amp;Ouvrir un projet …</translation>
    </message>
    <message>
        <source>News annotator</source>
        <translation>News annotator</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>Ouvrir le projet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Turns news articles into datasets, on this computer. Nothing leaves it.</source>
        <translation>Transforme des articles de presse en jeux de données, sur cet ordinateur. Rien n’en sort.</translation>
    </message>
</context>
<context>
    <name>WhatGoes</name>
    <message>
        <source>&amp;Go on …</source>
        <translation>&amp;Continuer …</translation>
    </message>
    <message>
        <source>Another article has the very same text, and keeps it.</source>
        <translation>Un autre article a exactement le même texte, et le garde.</translation>
    </message>
    <message>
        <source>Erase &amp;entities, too, that only this article leads to</source>
        <translation>Effacer aussi les &amp;entités auxquelles seul cet article mène</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Its text goes, and the file it came as. Nothing was recorded in it.</source>
        <translation>Son texte disparaît, et le fichier d’où il vient. Rien n’y a été codé.</translation>
    </message>
    <message>
        <source>Its text goes, the file it came as, and all that was recorded in it ({0}).</source>
        <translation>Son texte disparaît, le fichier d’où il vient, et tout ce qui y a été codé ({0}).</translation>
    </message>
    <message>
        <source>Undo does not bring it back. Copies and exports that stand elsewhere, and colleagues&apos; projects, are not known here: they keep it.</source>
        <translation>Annuler ne le ramène pas. Les copies et exportations qui se trouvent ailleurs, et les projets des collègues, ne sont pas connus ici : ils le gardent.</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>dans le répertoire</translation>
    </message>
    <message>
        <source>{0} backups of the project are written anew without it.</source>
        <translation>{0} sauvegardes du projet sont réécrites sans lui.</translation>
    </message>
    <message>
        <source>{0} links of records elsewhere lead to it, and are emptied: {1}.</source>
        <translation>{0} liens d’enregistrements ailleurs y mènent, et sont vidés : {1}.</translation>
    </message>
    <message>
        <source>“{0}” is erased for good.</source>
        <translation>« {0} » est effacé pour de bon.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Choose or write a name</source>
        <translation>Choisissez ou écrivez un nom</translation>
    </message>
    <message>
        <source>Nobody: stays out</source>
        <translation>Personne : reste dehors</translation>
    </message>
    <message>
        <source>Whose work {0} is</source>
        <translation>De qui est le travail de {0}</translation>
    </message>
    <message>
        <source>{0} (me)</source>
        <translation>{0} (moi)</translation>
    </message>
</context>
<context>
    <name>WhoseRecords</name>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Whose records are shown</source>
        <translation>De qui les enregistrements sont montrés</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>{0} (me)</source>
        <translation>{0} (moi)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>News annotator</source>
        <translation>News annotator</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Something that you typed could not be saved. Close the window all the same?</source>
        <translation>Une saisie n’a pas pu être enregistrée. Fermer la fenêtre quand même ?</translation>
    </message>
</context>
<context>
    <name>ZoneMarking</name>
    <message>
        <source>Marked: {0}.</source>
        <translation>Marqué : {0}.</translation>
    </message>
    <message>
        <source>Prose again.</source>
        <translation>De nouveau du texte.</translation>
    </message>
    <message>
        <source>Put the caret in a line that is a zone, a rights notice say.</source>
        <translation>Placez le curseur dans une ligne qui est une zone, une mention de droits par exemple.</translation>
    </message>
    <message>
        <source>Select words first, or put the caret in a line that has some.</source>
        <translation>Sélectionnez d’abord des mots, ou placez le curseur dans une ligne qui en a.</translation>
    </message>
    <message>
        <source>The line stands in no other article of the publisher, or is marked there.</source>
        <translation>La ligne ne se trouve dans aucun autre article de l’éditeur, ou y est déjà marquée.</translation>
    </message>
</context>
<context>
    <name>ZoneMenu</name>
    <message>
        <source>Ordinary text, which is read.</source>
        <translation>Du texte ordinaire, qui est lu.</translation>
    </message>
    <message>
        <source>prose, no zone</source>
        <translation>texte, pas de zone</translation>
    </message>
    <message>
        <source>“{0}” is:</source>
        <translation>« {0} » est :</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>A checked copy was saved as {0}.</source>
        <translation>Une copie vérifiée a été enregistrée sous {0}.</translation>
    </message>
    <message>
        <source>Backups of which project? Or choose a backup itself</source>
        <translation>Les sauvegardes de quel projet ? Ou choisissez une sauvegarde</translation>
    </message>
    <message>
        <source>It holds {0}.</source>
        <translation>Elle contient {0}.</translation>
    </message>
    <message>
        <source>Looking only: this is the backup of {0}. Close this window to go back to your work.</source>
        <translation>Consultation seule : c’est la sauvegarde de {0}. Fermez cette fenêtre pour revenir à votre travail.</translation>
    </message>
    <message>
        <source>Projects (*{0})</source>
        <translation>Projets (*{0})</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored as of {0}. The state before is among the backups.</source>
        <translation>Restauré à l’état du {0}. L’état d’avant est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Restauration …</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saving a copy …</source>
        <translation>Enregistrement d’une copie …</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>avant un grand changement</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de temps en temps</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>set aside as damaged</source>
        <translation>mise de côté, endommagée</translation>
    </message>
    <message>
        <source>{0} becomes as it was on {1}. What it is now is backed up first: you can come back.</source>
        <translation>{0} redevient tel qu’il était le {1}. Son état actuel est d’abord sauvegardé : vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation>{0} copie</translation>
    </message>
    <message>
        <source>{0} is already there. Replace it?</source>
        <translation>{0} existe déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>codebook</name>
    <message>
        <source>After the Crowd Counting Consortium: dozens are at least 24, hundreds at least 200, thousands at least 2,000. How the crowd was counted, and what the police did, are fields of their own.</source>
        <translation>D’après le Crowd Counting Consortium : des dizaines valent au moins 24, des centaines au moins 200, des milliers au moins 2 000. Comment la foule a été comptée, et ce qu’a fait la police, sont des champs à part.</translation>
    </message>
    <message>
        <source>After the Uppsala Conflict Data Program (UCDP GED) and the Armed Conflict Location &amp; Event Data project (ACLED), with the Admiralty code for sources.</source>
        <translation>D’après l’Uppsala Conflict Data Program (UCDP GED) et l’Armed Conflict Location &amp; Event Data project (ACLED), avec le code de l’Amirauté pour les sources.</translation>
    </message>
    <message>
        <source>Codebooks (*.toml);;All files (*)</source>
        <translation>Grilles de codage (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Conflict events</source>
        <translation>Événements de conflit</translation>
    </message>
    <message>
        <source>For articles of any kind. Fields for the grading of sources and for the precision of places can be switched on.</source>
        <translation>Pour des articles de toute sorte. Des champs pour évaluer les sources et pour la précision des lieux peuvent être activés.</translation>
    </message>
    <message>
        <source>General news</source>
        <translation>Actualité générale</translation>
    </message>
    <message>
        <source>NGO</source>
        <comment>entity.subtype.ngo</comment>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Protests and crowd sizes</source>
        <translation>Manifestations et taille des foules</translation>
    </message>
    <message>
        <source>a building or a site</source>
        <comment>entity.type.facility</comment>
        <translation>un bâtiment ou un site</translation>
    </message>
    <message>
        <source>a heading between paragraphs</source>
        <comment>zone.crosshead</comment>
        <translation>un intertitre entre des paragraphes</translation>
    </message>
    <message>
        <source>about</source>
        <comment>comparator.about</comment>
        <translation>environ</translation>
    </message>
    <message>
        <source>accident</source>
        <comment>entity.subtype.accident</comment>
        <translation>accident</translation>
    </message>
    <message>
        <source>acronym</source>
        <comment>form.acronym</comment>
        <translation>sigle</translation>
    </message>
    <message>
        <source>adjective</source>
        <comment>form.adjective</comment>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>affected</source>
        <comment>figure.status.affected</comment>
        <translation>touchés</translation>
    </message>
    <message>
        <source>all</source>
        <comment>figure.category.all</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>identification.anonymous</comment>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>armed group</source>
        <comment>entity.subtype.armed_group</comment>
        <translation>groupe armé</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>comparator.at_least</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>comparator.at_most</comment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>at second hand</source>
        <comment>proximity.secondary</comment>
        <translation>de seconde main</translation>
    </message>
    <message>
        <source>attack</source>
        <comment>entity.subtype.attack</comment>
        <translation>attaque</translation>
    </message>
    <message>
        <source>author</source>
        <comment>source.type.author</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>behind “More”</source>
        <translation>derrière « Plus »</translation>
    </message>
    <message>
        <source>belief</source>
        <comment>speech_act.belief</comment>
        <translation>conviction</translation>
    </message>
    <message>
        <source>broadcast</source>
        <comment>channel.broadcast</comment>
        <translation>émission</translation>
    </message>
    <message>
        <source>byline</source>
        <comment>zone.byline</comment>
        <translation>signature</translation>
    </message>
    <message>
        <source>caption</source>
        <comment>zone.caption</comment>
        <translation>légende</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>certainty.certain</comment>
        <translation>certaine</translation>
    </message>
    <message>
        <source>civilian</source>
        <comment>figure.category.civilian</comment>
        <translation>civils</translation>
    </message>
    <message>
        <source>civilians</source>
        <comment>entity.subtype.civilians</comment>
        <translation>civils</translation>
    </message>
    <message>
        <source>coalition</source>
        <comment>entity.subtype.coalition</comment>
        <translation>coalition</translation>
    </message>
    <message>
        <source>collective</source>
        <comment>identification.collective</comment>
        <translation>collectif</translation>
    </message>
    <message>
        <source>combatant</source>
        <comment>figure.category.combatant</comment>
        <translation>combattants</translation>
    </message>
    <message>
        <source>combatants</source>
        <comment>entity.subtype.combatants</comment>
        <translation>combattants</translation>
    </message>
    <message>
        <source>company</source>
        <comment>entity.subtype.company</comment>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>count</source>
        <comment>figure.kind.count</comment>
        <translation>dénombrement</translation>
    </message>
    <message>
        <source>country</source>
        <comment>entity.subtype.country</comment>
        <translation>pays</translation>
    </message>
    <message>
        <source>court</source>
        <comment>channel.court</comment>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>crosshead</source>
        <comment>zone.crosshead</comment>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>dateline</source>
        <comment>zone.dateline</comment>
        <translation>provenance</translation>
    </message>
    <message>
        <source>demand</source>
        <comment>speech_act.demand</comment>
        <translation>exigence</translation>
    </message>
    <message>
        <source>denial</source>
        <comment>speech_act.denial</comment>
        <translation>démenti</translation>
    </message>
    <message>
        <source>description</source>
        <comment>form.nominal</comment>
        <translation>description</translation>
    </message>
    <message>
        <source>detained</source>
        <comment>figure.status.detained</comment>
        <translation>détenus</translation>
    </message>
    <message>
        <source>detainees</source>
        <comment>entity.subtype.detainees</comment>
        <translation>détenus</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>manner.direct</comment>
        <translation>direct</translation>
    </message>
    <message>
        <source>disaster</source>
        <comment>entity.subtype.disaster</comment>
        <translation>catastrophe</translation>
    </message>
    <message>
        <source>displaced</source>
        <comment>figure.status.displaced</comment>
        <translation>déplacés</translation>
    </message>
    <message>
        <source>document</source>
        <comment>source.type.document</comment>
        <translation>document</translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress.done</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>duration</source>
        <comment>figure.kind.duration</comment>
        <translation>durée</translation>
    </message>
    <message>
        <source>editor&apos;s insertion</source>
        <comment>quote_defect.editorial_insertion</comment>
        <translation>ajout de la rédaction</translation>
    </message>
    <message>
        <source>election</source>
        <comment>entity.subtype.election</comment>
        <translation>élection</translation>
    </message>
    <message>
        <source>evacuated</source>
        <comment>figure.status.evacuated</comment>
        <translation>évacués</translation>
    </message>
    <message>
        <source>event</source>
        <comment>entity.type.event</comment>
        <translation>événement</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>comparator.exact</comment>
        <translation>exact</translation>
    </message>
    <message>
        <source>facility</source>
        <comment>entity.type.facility</comment>
        <translation>installation</translation>
    </message>
    <message>
        <source>fear</source>
        <comment>speech_act.fear</comment>
        <translation>crainte</translation>
    </message>
    <message>
        <source>government body</source>
        <comment>entity.subtype.government_body</comment>
        <translation>organe de l’État</translation>
    </message>
    <message>
        <source>group</source>
        <comment>entity.type.group</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>group</source>
        <comment>source.type.group</comment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>zone.headline</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>hospital</source>
        <comment>entity.subtype.hospital</comment>
        <translation>hôpital</translation>
    </message>
    <message>
        <source>ill or infected</source>
        <comment>figure.status.ill</comment>
        <translation>malades ou infectés</translation>
    </message>
    <message>
        <source>in the article&apos;s words</source>
        <comment>manner.indirect</comment>
        <translation>dans les mots de l’article</translation>
    </message>
    <message>
        <source>in the form</source>
        <translation>dans le formulaire</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>manner.indirect</comment>
        <translation>indirect</translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>published_basis.inferred</comment>
        <translation>déduit</translation>
    </message>
    <message>
        <source>intention</source>
        <comment>speech_act.intention</comment>
        <translation>intention</translation>
    </message>
    <message>
        <source>intergovernmental</source>
        <comment>entity.subtype.intergovernmental</comment>
        <translation>intergouvernementale</translation>
    </message>
    <message>
        <source>interview</source>
        <comment>channel.interview</comment>
        <translation>entretien</translation>
    </message>
    <message>
        <source>it says the name is withheld</source>
        <comment>identification.anonymous</comment>
        <translation>il dit que le nom est tu</translation>
    </message>
    <message>
        <source>kidnapped</source>
        <comment>figure.status.kidnapped</comment>
        <translation>enlevés</translation>
    </message>
    <message>
        <source>killed</source>
        <comment>figure.status.killed</comment>
        <translation>tués</translation>
    </message>
    <message>
        <source>killed or wounded</source>
        <comment>figure.status.killed_or_wounded</comment>
        <translation>tués ou blessés</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>progress.excluded</comment>
        <translation>écarté</translation>
    </message>
    <message>
        <source>left over from the page</source>
        <comment>zone.residue</comment>
        <translation>un reste de la page</translation>
    </message>
    <message>
        <source>less than</source>
        <comment>comparator.less_than</comment>
        <translation>moins de</translation>
    </message>
    <message>
        <source>measure</source>
        <comment>figure.kind.measure</comment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>media</source>
        <comment>entity.subtype.media</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.type.media</comment>
        <translation>média</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>entity.subtype.meeting</comment>
        <translation>réunion</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>published_basis.metadata</comment>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>figure.category.minor</comment>
        <translation>mineurs</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>figure.status.missing</comment>
        <translation>disparus</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>manner.mixed</comment>
        <translation>mixte</translation>
    </message>
    <message>
        <source>money</source>
        <comment>figure.kind.money</comment>
        <translation>argent</translation>
    </message>
    <message>
        <source>more than</source>
        <comment>comparator.more_than</comment>
        <translation>plus de</translation>
    </message>
    <message>
        <source>name</source>
        <comment>form.name</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>named</source>
        <comment>identification.named</comment>
        <translation>nommé</translation>
    </message>
    <message>
        <source>nationality</source>
        <comment>entity.type.nationality</comment>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>polarity.negative</comment>
        <translation>négative</translation>
    </message>
    <message>
        <source>never closed</source>
        <comment>quote_defect.unclosed</comment>
        <translation>jamais fermé</translation>
    </message>
    <message>
        <source>never opened</source>
        <comment>quote_defect.unopened</comment>
        <translation>jamais ouvert</translation>
    </message>
    <message>
        <source>new</source>
        <comment>progress.new</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes_no.no</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes_no_unknown.no</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no comment</source>
        <comment>speech_act.no_comment</comment>
        <translation>pas de commentaire</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>not authorised to speak</source>
        <comment>anonymity_reason.not_authorised</comment>
        <translation>pas autorisé à parler</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>anonymity_reason.not_stated</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>official</source>
        <comment>figure.category.official</comment>
        <translation>responsables</translation>
    </message>
    <message>
        <source>ordinal</source>
        <comment>figure.kind.ordinal</comment>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>entity.type.organisation</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>source.type.organisation</comment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other</source>
        <comment>entity.type.other</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>other</source>
        <comment>figure.kind.other</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>other</source>
        <comment>figure.status.other</comment>
        <translation>autres</translation>
    </message>
    <message>
        <source>other</source>
        <comment>anonymity_reason.other</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>participant</source>
        <comment>proximity.participant</comment>
        <translation>participant</translation>
    </message>
    <message>
        <source>participated</source>
        <comment>figure.status.participated</comment>
        <translation>participants</translation>
    </message>
    <message>
        <source>partly word for word</source>
        <comment>manner.mixed</comment>
        <translation>en partie mot pour mot</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>figure.category.patient</comment>
        <translation>patients</translation>
    </message>
    <message>
        <source>people without an organisation, such as “minors”</source>
        <comment>entity.type.group</comment>
        <translation>des gens sans organisation, comme « des mineurs »</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>figure.kind.percent</comment>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>person</source>
        <comment>entity.type.person</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>person</source>
        <comment>source.type.person</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>place</source>
        <comment>entity.type.place</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>place and date before the first sentence</source>
        <comment>zone.dateline</comment>
        <translation>lieu et date avant la première phrase</translation>
    </message>
    <message>
        <source>political party</source>
        <comment>entity.subtype.party</comment>
        <translation>parti politique</translation>
    </message>
    <message>
        <source>populated place</source>
        <comment>entity.subtype.populated_place</comment>
        <translation>localité</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>polarity.positive</comment>
        <translation>positive</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>certainty.possible</comment>
        <translation>possible</translation>
    </message>
    <message>
        <source>press conference</source>
        <comment>channel.press_conference</comment>
        <translation>conférence de presse</translation>
    </message>
    <message>
        <source>prison</source>
        <comment>entity.subtype.prison</comment>
        <translation>prison</translation>
    </message>
    <message>
        <source>probable</source>
        <comment>certainty.probable</comment>
        <translation>probable</translation>
    </message>
    <message>
        <source>pronoun</source>
        <comment>form.pronoun</comment>
        <translation>pronom</translation>
    </message>
    <message>
        <source>protest</source>
        <comment>entity.subtype.protest</comment>
        <translation>manifestation</translation>
    </message>
    <message>
        <source>protesters</source>
        <comment>entity.subtype.protesters</comment>
        <translation>manifestants</translation>
    </message>
    <message>
        <source>range</source>
        <comment>comparator.range</comment>
        <translation>fourchette</translation>
    </message>
    <message>
        <source>region</source>
        <comment>entity.subtype.region</comment>
        <translation>région</translation>
    </message>
    <message>
        <source>released</source>
        <comment>figure.status.released</comment>
        <translation>libérés</translation>
    </message>
    <message>
        <source>report</source>
        <comment>channel.report</comment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>request</source>
        <comment>speech_act.request</comment>
        <translation>demande</translation>
    </message>
    <message>
        <source>rescued</source>
        <comment>figure.status.rescued</comment>
        <translation>secourus</translation>
    </message>
    <message>
        <source>residents</source>
        <comment>entity.subtype.residents</comment>
        <translation>habitants</translation>
    </message>
    <message>
        <source>residue</source>
        <comment>zone.residue</comment>
        <translation>reste</translation>
    </message>
    <message>
        <source>rights</source>
        <comment>zone.rights</comment>
        <translation>droits</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>anonymity_reason.safety</comment>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>school</source>
        <comment>entity.subtype.school</comment>
        <translation>école</translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>proximity.secondary</comment>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>security force</source>
        <comment>figure.category.security_force</comment>
        <translation>forces de sécurité</translation>
    </message>
    <message>
        <source>sensitivity of the matter</source>
        <comment>anonymity_reason.sensitivity</comment>
        <translation>sujet sensible</translation>
    </message>
    <message>
        <source>several, none singled out</source>
        <comment>identification.collective</comment>
        <translation>plusieurs, aucune en particulier</translation>
    </message>
    <message>
        <source>social post</source>
        <comment>channel.social_post</comment>
        <translation>réseau social</translation>
    </message>
    <message>
        <source>started</source>
        <comment>progress.in_progress</comment>
        <translation>commencé</translation>
    </message>
    <message>
        <source>state force</source>
        <comment>entity.subtype.state_force</comment>
        <translation>force de l’État</translation>
    </message>
    <message>
        <source>stated</source>
        <comment>published_basis.stated</comment>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>channel.statement</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>speech_act.statement</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>surrendered</source>
        <comment>figure.status.surrendered</comment>
        <translation>s’étant rendus</translation>
    </message>
    <message>
        <source>suspected combatant</source>
        <comment>figure.category.suspected_combatant</comment>
        <translation>combattants présumés</translation>
    </message>
    <message>
        <source>the article gives no name</source>
        <comment>identification.unnamed</comment>
        <translation>l’article ne donne pas de nom</translation>
    </message>
    <message>
        <source>the article says so</source>
        <comment>published_basis.stated</comment>
        <translation>l’article le dit</translation>
    </message>
    <message>
        <source>the article&apos;s own voice</source>
        <comment>source.type.author</comment>
        <translation>la voix de l’article</translation>
    </message>
    <message>
        <source>the article&apos;s own voice</source>
        <comment>manner.unattributed</comment>
        <translation>la voix de l’article</translation>
    </message>
    <message>
        <source>the page or file says so</source>
        <comment>published_basis.metadata</comment>
        <translation>la page ou le fichier le dit</translation>
    </message>
    <message>
        <source>the words of a picture</source>
        <comment>zone.caption</comment>
        <translation>le texte d’une image</translation>
    </message>
    <message>
        <source>they deny it</source>
        <comment>polarity.negative</comment>
        <translation>ils le nient</translation>
    </message>
    <message>
        <source>translated</source>
        <comment>quote_defect.translated</comment>
        <translation>traduit</translation>
    </message>
    <message>
        <source>trial</source>
        <comment>entity.subtype.trial</comment>
        <translation>procès</translation>
    </message>
    <message>
        <source>unattributed</source>
        <comment>manner.unattributed</comment>
        <translation>sans attribution</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>published_basis.unknown</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>yes_no_unknown.unknown</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>figure.category.unknown</comment>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>certainty.unknown</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>source.type.unknown</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>proximity.unknown</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel.unknown</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>identification.unnamed</comment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>vague</source>
        <comment>comparator.vague</comment>
        <translation>vague</translation>
    </message>
    <message>
        <source>victims</source>
        <comment>entity.subtype.victims</comment>
        <translation>victimes</translation>
    </message>
    <message>
        <source>weapon</source>
        <comment>entity.type.weapon</comment>
        <translation>arme</translation>
    </message>
    <message>
        <source>who owns it</source>
        <comment>zone.rights</comment>
        <translation>à qui il appartient</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <comment>zone.byline</comment>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>witness</source>
        <comment>proximity.witness</comment>
        <translation>témoin</translation>
    </message>
    <message>
        <source>woman</source>
        <comment>figure.category.woman</comment>
        <translation>femmes</translation>
    </message>
    <message>
        <source>word for word</source>
        <comment>manner.direct</comment>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>worked out from something else</source>
        <comment>published_basis.inferred</comment>
        <translation>déduit d’autre chose</translation>
    </message>
    <message>
        <source>worker</source>
        <comment>figure.category.worker</comment>
        <translation>travailleurs</translation>
    </message>
    <message>
        <source>workers</source>
        <comment>entity.subtype.workers</comment>
        <translation>travailleurs</translation>
    </message>
    <message>
        <source>wounded</source>
        <comment>figure.status.wounded</comment>
        <translation>blessés</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes_no.yes</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes_no_unknown.yes</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>“the prison”, “a senior official”</source>
        <comment>form.nominal</comment>
        <translation>« la prison », « un haut responsable »</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all of this kind in the article</source>
        <translation>Accepter tout ce genre dans l’article</translation>
    </message>
    <message>
        <source>Accept all of this kind in the paragraph</source>
        <translation>Accepter tout ce genre dans le paragraphe</translation>
    </message>
    <message>
        <source>Accept all that are nearly always right</source>
        <translation>Accepter toutes celles qui sont presque toujours justes</translation>
    </message>
    <message>
        <source>Accept and change …</source>
        <translation>Accepter et modifier …</translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation>Accepter ce qui est proposé</translation>
    </message>
    <message>
        <source>Add the selected words to the words of the chosen record.</source>
        <translation>Ajoute les mots sélectionnés à ceux de l’enregistrement choisi.</translation>
    </message>
    <message>
        <source>Add these words too</source>
        <translation>Ajouter aussi ces mots</translation>
    </message>
    <message>
        <source>Agreement …</source>
        <translation>Accord …</translation>
    </message>
    <message>
        <source>All entities of the project: edit, merge, split.</source>
        <translation>Toutes les entités du projet : modifier, fusionner, détacher.</translation>
    </message>
    <message>
        <source>All figures of the project as a table: filter, sort, group, copy.</source>
        <translation>Tous les chiffres du projet en tableau : filtrer, trier, grouper, copier.</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>Tous les raccourcis sur une page.</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation>Toutes les occurrences</translation>
    </message>
    <message>
        <source>All occurrences from anywhere</source>
        <translation>Toutes les occurrences, de partout</translation>
    </message>
    <message>
        <source>All records that are flagged to ask somebody, or to come back to.</source>
        <translation>Tous les enregistrements signalés pour demander à quelqu’un, ou y revenir.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles that were deleted, whoever did it; bring them back, or erase them for good.</source>
        <translation>Les articles supprimés, par qui que ce soit ; les ramener, ou les effacer pour de bon.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>Asked later …</source>
        <translation>À demander plus tard …</translation>
    </message>
    <message>
        <source>Assign articles …</source>
        <translation>Attribuer des articles …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backups of a project …</source>
        <translation>Sauvegardes d’un projet …</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Sauvegardes …</translation>
    </message>
    <message>
        <source>Bring in a folder …</source>
        <translation>Importer un dossier …</translation>
    </message>
    <message>
        <source>Bring in all files of a folder, and of the folders in it, that can be read.</source>
        <translation>Importe tous les fichiers lisibles d’un dossier et de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Bring in articles …</source>
        <translation>Importer des articles …</translation>
    </message>
    <message>
        <source>Bring in from an address …</source>
        <translation>Importer depuis une adresse …</translation>
    </message>
    <message>
        <source>Bring in web pages, PDFs, Word files, e-mails, texts, tables …; they can be dropped on the window, too.</source>
        <translation>Importe des pages web, PDF, fichiers Word, courriels, textes, tableaux … ; ils peuvent aussi être déposés sur la fenêtre.</translation>
    </message>
    <message>
        <source>Bring in what you copied: text, a piece of a web page, files.</source>
        <translation>Importe ce que vous avez copié : du texte, un morceau de page web, des fichiers.</translation>
    </message>
    <message>
        <source>Carry over to another text …</source>
        <translation>Reporter sur un autre texte …</translation>
    </message>
    <message>
        <source>Change the name that colleagues see.</source>
        <translation>Change le nom que voient vos collègues.</translation>
    </message>
    <message>
        <source>Chart of figures …</source>
        <translation>Graphique des chiffres …</translation>
    </message>
    <message>
        <source>Choose a project that is not open, or cannot be opened any more, and have it back from a backup.</source>
        <translation>Choisissez un projet qui n’est pas ouvert, ou ne s’ouvre plus, pour le retrouver d’après une sauvegarde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already.</source>
        <translation>Ferme la fenêtre ; tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Codebook …</source>
        <translation>Grille de codage …</translation>
    </message>
    <message>
        <source>Command, article, entity …</source>
        <translation>Commande, article, entité …</translation>
    </message>
    <message>
        <source>Comments …</source>
        <translation>Commentaires …</translation>
    </message>
    <message>
        <source>Compare what several people recorded, and decide what stands; the same key goes back.</source>
        <translation>Comparer ce que plusieurs personnes ont enregistré, et décider de ce qui est retenu ; la même touche revient.</translation>
    </message>
    <message>
        <source>Compare with its copies …</source>
        <translation>Comparer avec ses copies …</translation>
    </message>
    <message>
        <source>Concordance …</source>
        <translation>Concordance …</translation>
    </message>
    <message>
        <source>Conflicts …</source>
        <translation>Conflits …</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark letters on light ground.</source>
        <translation>Lettres sombres sur fond clair.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Delete the article …</source>
        <translation>Supprimer l’article …</translation>
    </message>
    <message>
        <source>Delete the chosen record.</source>
        <translation>Supprime l’enregistrement choisi.</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Supprimer l’enregistrement</translation>
    </message>
    <message>
        <source>Deleted articles …</source>
        <translation>Articles supprimés …</translation>
    </message>
    <message>
        <source>Details of the article …</source>
        <translation>Fiche de l’article …</translation>
    </message>
    <message>
        <source>Do again what you took back last.</source>
        <translation>Refait ce que vous avez annulé en dernier.</translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation>Terminé, article suivant</translation>
    </message>
    <message>
        <source>Draw who codes which articles, with a share that two people code; you see what comes of it first.</source>
        <translation>Tirer au sort qui code quels articles, dont une part par deux personnes ; vous voyez d’abord le résultat.</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Entity from anywhere</source>
        <translation>Entité, de partout</translation>
    </message>
    <message>
        <source>Erase the article for good …</source>
        <translation>Effacer l’article pour de bon …</translation>
    </message>
    <message>
        <source>Erase the open article from the project and from all its backups; nothing brings it back.</source>
        <translation>Efface l’article ouvert du projet et de toutes ses sauvegardes ; rien ne le ramène.</translation>
    </message>
    <message>
        <source>Everybody who works on this project: names, colours, what each has done, and which of them you are.</source>
        <translation>Tous ceux qui travaillent à ce projet : noms, couleurs, ce que chacun a fait, et lequel vous êtes.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Fetch a web page whose address you type: the only time that the network is used.</source>
        <translation>Récupère une page web dont vous saisissez l’adresse : la seule fois que le réseau est utilisé.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figure from anywhere</source>
        <translation>Chiffre, de partout</translation>
    </message>
    <message>
        <source>Figures of an event, or of a place, status and counted, over time by source.</source>
        <translation>Les chiffres d’un événement, ou d’un lieu, d’un statut et d’un compté, dans le temps et par source.</translation>
    </message>
    <message>
        <source>Figures of the whole project that contradict each other, side by side with their sources.</source>
        <translation>Les chiffres du projet qui se contredisent, côte à côte avec leurs sources.</translation>
    </message>
    <message>
        <source>Figures …</source>
        <translation>Chiffres …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Fill in everything that the form proposes.</source>
        <translation>Remplit tout ce que le formulaire propose.</translation>
    </message>
    <message>
        <source>Fill the empty fields of the chosen figure as in the one recorded before it: status, place, dates and so on.</source>
        <translation>Remplit les champs vides du chiffre choisi comme dans celui enregistré avant : statut, lieu, dates, etc.</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Find in the article …</source>
        <translation>Chercher dans l’article …</translation>
    </message>
    <message>
        <source>Find words in the article, whatever their case and accents.</source>
        <translation>Cherche des mots dans l’article, sans tenir compte de la casse ni des accents.</translation>
    </message>
    <message>
        <source>Flag the chosen record, to ask somebody or to come back to it; again takes the flag away.</source>
        <translation>Signale l’enregistrement choisi, pour demander à quelqu’un ou y revenir ; de nouveau : retire le signalement.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>Formulaire de l’enregistrement</translation>
    </message>
    <message>
        <source>Forms and records</source>
        <translation>Formulaires et enregistrements</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Go back to where you were, as in a browser; the back button of the mouse does the same.</source>
        <translation>Revient où vous étiez, comme dans un navigateur ; le bouton Précédent de la souris fait de même.</translation>
    </message>
    <message>
        <source>Go forward again to where you came back from.</source>
        <translation>Retourne à l’endroit d’où vous étiez revenu.</translation>
    </message>
    <message>
        <source>Go to the form of the mark at the caret.</source>
        <translation>Va au formulaire de la marque sous le curseur.</translation>
    </message>
    <message>
        <source>Go to the name of the entity of the chosen mention, all of it selected.</source>
        <translation>Aller au nom de l’entité de la mention choisie, tout entier sélectionné.</translation>
    </message>
    <message>
        <source>Go to the next article in the list.</source>
        <translation>Va à l’article suivant de la liste.</translation>
    </message>
    <message>
        <source>Go to the next article that tells the story of the open one: a copy or a rewrite, and round to the first.</source>
        <translation>Va au prochain article qui raconte l’histoire de celui qui est ouvert : une copie ou une réécriture, puis de nouveau au premier.</translation>
    </message>
    <message>
        <source>Go to the next mark in the text.</source>
        <translation>Va à la marque suivante dans le texte.</translation>
    </message>
    <message>
        <source>Go to the next place of the words that were found.</source>
        <translation>Va au passage suivant des mots trouvés.</translation>
    </message>
    <message>
        <source>Go to the next suggestion in the text.</source>
        <translation>Aller à la suggestion suivante dans le texte.</translation>
    </message>
    <message>
        <source>Go to the previous article in the list.</source>
        <translation>Va à l’article précédent de la liste.</translation>
    </message>
    <message>
        <source>Go to the previous mark in the text.</source>
        <translation>Va à la marque précédente dans le texte.</translation>
    </message>
    <message>
        <source>Go to the previous place of the words that were found.</source>
        <translation>Va au passage précédent des mots trouvés.</translation>
    </message>
    <message>
        <source>Go to the previous suggestion in the text.</source>
        <translation>Aller à la suggestion précédente dans le texte.</translation>
    </message>
    <message>
        <source>Go to where the next sentence of the text begins.</source>
        <translation>Va au début de la phrase suivante du texte.</translation>
    </message>
    <message>
        <source>Go to where this sentence of the text begins, or the one before it.</source>
        <translation>Va au début de la phrase actuelle, ou de la précédente.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide de codage</translation>
    </message>
    <message>
        <source>Guidelines …</source>
        <translation>Guide de codage …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historique …</translation>
    </message>
    <message>
        <source>How far people agree: figures by kind, field, pair and article, with the cases behind them.</source>
        <translation>À quel point on s’accorde : mesures par genre, champ, paire et article, avec les cas derrière.</translation>
    </message>
    <message>
        <source>How far the work is, how long articles take, and how the records are filled in.</source>
        <translation>Où en est le travail, combien de temps prennent les articles, et comment les enregistrements sont remplis.</translation>
    </message>
    <message>
        <source>How often rules, cues and names were accepted and rejected, and what is no longer proposed because of it.</source>
        <translation>Combien de fois règles, amorces et noms ont été acceptés et rejetés, et ce qui n’est plus proposé à cause de cela.</translation>
    </message>
    <message>
        <source>In the article&apos;s own voice</source>
        <translation>De la voix de l’article</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Language, colours, sizes and what else can be chosen on this computer.</source>
        <translation>Langue, couleurs, tailles et tout ce qui se règle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Leave this article out, with a reason.</source>
        <translation>Écarte cet article, avec une raison.</translation>
    </message>
    <message>
        <source>Left out …</source>
        <translation>Écarté …</translation>
    </message>
    <message>
        <source>Let the next figures be parts of the chosen one; press again to end.</source>
        <translation>Les chiffres suivants seront des parties de celui qui est choisi ; la même touche y met fin.</translation>
    </message>
    <message>
        <source>Let the rules read this article, or all that are listed, once more; what was set by hand stays.</source>
        <translation>Faire relire cet article par les règles, ou tous ceux de la liste ; ce qui a été indiqué à la main reste.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light letters on dark ground.</source>
        <translation>Lettres claires sur fond sombre.</translation>
    </message>
    <message>
        <source>Light or dark as the system is.</source>
        <translation>Clair ou sombre, comme le système.</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <translation>Crée un nouveau fichier de projet.</translation>
    </message>
    <message>
        <source>Make the article&apos;s text larger.</source>
        <translation>Agrandit le texte de l’article.</translation>
    </message>
    <message>
        <source>Make the article&apos;s text smaller.</source>
        <translation>Réduit le texte de l’article.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>Mark the same line in other articles of the publisher, too: a rights notice, what every page has.</source>
        <translation>Marquer aussi la même ligne dans d’autres articles de l’éditeur : une mention de droits, ce que chaque page porte.</translation>
    </message>
    <message>
        <source>Mark the same words everywhere in the article as mentions of the same entity.</source>
        <translation>Marque partout dans l’article les mêmes mots comme mentions de la même entité.</translation>
    </message>
    <message>
        <source>Mark the same words everywhere, whichever pane has the focus.</source>
        <translation>Marque partout les mêmes mots, quel que soit le volet actif.</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Nouveau projet …</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next copy of this story</source>
        <translation>Copie suivante de cette histoire</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Passage trouvé suivant</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Enregistrement suivant</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Pas terminé, finalement</translation>
    </message>
    <message>
        <source>Only my records</source>
        <translation>Seulement mes enregistrements</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample project, to see what the work is.</source>
        <translation>Ouvre une copie neuve du projet d’exemple, pour découvrir le travail.</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation>Ouvre un fichier de projet.</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>Ouvrir un projet …</translation>
    </message>
    <message>
        <source>Open projects by double click …</source>
        <translation>Ouvrir les projets par double clic …</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d’exemple</translation>
    </message>
    <message>
        <source>Overview …</source>
        <translation>Vue d’ensemble …</translation>
    </message>
    <message>
        <source>Parts of this total</source>
        <translation>Parties de ce total</translation>
    </message>
    <message>
        <source>Paste an article …</source>
        <translation>Coller un article …</translation>
    </message>
    <message>
        <source>People …</source>
        <translation>Personnes …</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Passage trouvé précédent</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Enregistrement précédent</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Propose beliefs, intentions and what rules are less sure of, too; again: only what is usually right.</source>
        <translation>Proposer aussi croyances, intentions et ce dont les règles sont moins sûres ; à nouveau : seulement ce qui est le plus souvent juste.</translation>
    </message>
    <message>
        <source>Publication date, publisher, language and the rest.</source>
        <translation>Date de publication, éditeur, langue et le reste.</translation>
    </message>
    <message>
        <source>Put the keyboard into the form.</source>
        <translation>Place le clavier dans le formulaire.</translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles.</source>
        <translation>Place le clavier dans la liste des articles.</translation>
    </message>
    <message>
        <source>Put the keyboard into the text.</source>
        <translation>Place le clavier dans le texte.</translation>
    </message>
    <message>
        <source>Read headlines, bylines, dates again …</source>
        <translation>Relire titres, signatures, dates …</translation>
    </message>
    <message>
        <source>Record a figure, whichever pane has the focus.</source>
        <translation>Enregistre un chiffre, quel que soit le volet actif.</translation>
    </message>
    <message>
        <source>Record a source, whichever pane has the focus.</source>
        <translation>Enregistre une source, quel que soit le volet actif.</translation>
    </message>
    <message>
        <source>Record an entity, whichever pane has the focus.</source>
        <translation>Enregistre une entité, quel que soit le volet actif.</translation>
    </message>
    <message>
        <source>Record everything in the article that is proposed and of the same kind, once what is wrong was rejected.</source>
        <translation>Relever tout ce qui est proposé de ce genre dans l’article, une fois rejeté ce qui est faux.</translation>
    </message>
    <message>
        <source>Record everything in the paragraph that is proposed and of the same kind: entities, figures or sources.</source>
        <translation>Relever dans le paragraphe tout ce qui est proposé et du même genre : entités, chiffres ou sources.</translation>
    </message>
    <message>
        <source>Record the selected words as a figure; it reads its own value and limits.</source>
        <translation>Enregistre les mots sélectionnés comme chiffre ; sa valeur et ses bornes sont lues d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Record the selected words as a source; the other roles are looked for in the sentence.</source>
        <translation>Enregistre les mots sélectionnés comme source ; les autres rôles sont cherchés dans la phrase.</translation>
    </message>
    <message>
        <source>Record the selected words as said by the article itself.</source>
        <translation>Enregistre les mots sélectionnés comme dits par l’article lui-même.</translation>
    </message>
    <message>
        <source>Record the selected words, or the word at the caret, as a mention of an entity.</source>
        <translation>Enregistre les mots sélectionnés, ou le mot sous le curseur, comme mention d’une entité.</translation>
    </message>
    <message>
        <source>Record what is nearly always right in the article: of the kind of the current suggestion, or without one all.</source>
        <translation>Relever ce qui est presque toujours juste dans l’article : du genre de la suggestion courante, ou sans elle de tous les genres.</translation>
    </message>
    <message>
        <source>Record what is proposed, a total together with its parts, and go on to the next suggestion.</source>
        <translation>Relever ce qui est proposé, un total avec ses parties, et passer à la suggestion suivante.</translation>
    </message>
    <message>
        <source>Record what is proposed, and go to its form to change it.</source>
        <translation>Relever ce qui est proposé, et aller à sa fiche pour le modifier.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Register of entities …</source>
        <translation>Répertoire des entités …</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Rename the entity</source>
        <translation>Renommer l’entité</translation>
    </message>
    <message>
        <source>Repeat the last figure&apos;s fields</source>
        <translation>Répéter les champs du dernier chiffre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie …</translation>
    </message>
    <message>
        <source>Say that this article is done, and go on to the next.</source>
        <translation>Indique que cet article est terminé, et passe au suivant.</translation>
    </message>
    <message>
        <source>Say that this is not wanted here; it is remembered, and not proposed again.</source>
        <translation>Dire que ce n’est pas voulu ici ; c’est retenu, et n’est plus proposé.</translation>
    </message>
    <message>
        <source>Say that work on this article goes on.</source>
        <translation>Indique que le travail sur cet article continue.</translation>
    </message>
    <message>
        <source>Say to this computer&apos;s desktop that projects belong to this program, or take that back.</source>
        <translation>Indique au bureau de cet ordinateur que les projets appartiennent à ce programme, ou revient là-dessus.</translation>
    </message>
    <message>
        <source>Say what the selected words, the zone or the line at the caret are: headline, byline, rights … or prose.</source>
        <translation>Dire ce que sont les mots choisis, la zone ou la ligne au curseur : titre, signature, droits … ou texte.</translation>
    </message>
    <message>
        <source>Search the whole project: texts, entities, figures, sources; with filters.</source>
        <translation>Cherche dans tout le projet : textes, entités, chiffres, sources ; avec des filtres.</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Chercher …</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Set the article&apos;s text to its usual size.</source>
        <translation>Remet le texte de l’article à sa taille habituelle.</translation>
    </message>
    <message>
        <source>Set the attributed words of the chosen source; again: add a stretch.</source>
        <translation>Définit les mots attribués de la source choisie ; de nouveau : ajoute un passage.</translation>
    </message>
    <message>
        <source>Set the attributing words of the chosen source.</source>
        <translation>Définit les mots qui attribuent de la source choisie.</translation>
    </message>
    <message>
        <source>Set the words for what the chosen figure counts.</source>
        <translation>Définit les mots pour ce que compte le chiffre choisi.</translation>
    </message>
    <message>
        <source>Set the words for when; the dates are read from them.</source>
        <translation>Définit les mots pour quand ; les dates en sont lues.</translation>
    </message>
    <message>
        <source>Set the words for who said it of the chosen source; again: add a stretch.</source>
        <translation>Définit les mots pour qui parle dans la source choisie ; de nouveau : ajoute un passage.</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Réglages …</translation>
    </message>
    <message>
        <source>Show only what you recorded yourself, in the text and in the lists; again shows everybody&apos;s records.</source>
        <translation>Montre seulement ce que vous avez enregistré, dans le texte et dans les listes ; encore une fois montre les enregistrements de tous.</translation>
    </message>
    <message>
        <source>Show or hide the forms and records.</source>
        <translation>Affiche ou cache les formulaires et les enregistrements.</translation>
    </message>
    <message>
        <source>Show or hide the guidelines beside the form, at the passage of the field that has the keyboard.</source>
        <translation>Affiche ou cache le guide de codage à côté du formulaire, au passage du champ qui a le clavier.</translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation>Affiche ou cache la liste des articles.</translation>
    </message>
    <message>
        <source>Show original …</source>
        <translation>Afficher l’original …</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Afficher les suggestions</translation>
    </message>
    <message>
        <source>Show the tip of what has the keyboard, as the pointer would.</source>
        <translation>Affiche l’info-bulle de ce qui a le clavier, comme le ferait le pointeur.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source from anywhere</source>
        <translation>Source, de partout</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Switch suggestions on or off on this computer; off, nothing is looked for.</source>
        <translation>Activer ou désactiver les suggestions sur cet ordinateur ; désactivées, rien n’est cherché.</translation>
    </message>
    <message>
        <source>Take back the last thing that you did in the project, also after a restart.</source>
        <translation>Annule la dernière chose faite dans le projet, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Take in what colleagues sent; you see what it brings first. Files can be dropped on the window, too.</source>
        <translation>Reprendre ce que des collègues ont envoyé ; vous voyez d’abord ce que cela apporte. On peut aussi déposer les fichiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>Take in …</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take the open article out of the project, with all that was recorded in it; Undo brings it back.</source>
        <translation>Retire du projet l’article ouvert, avec tout ce qui y a été codé ; Annuler le ramène.</translation>
    </message>
    <message>
        <source>Take your records of an article to another text of it, a corrected or longer one, by their words.</source>
        <translation>Reporter vos enregistrements d’un article sur un autre texte de celui-ci, corrigé ou plus long, par leurs mots.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Texte comme avant</translation>
    </message>
    <message>
        <source>The chosen words, or others, in all their sentences.</source>
        <translation>Les mots choisis, ou d’autres, dans toutes leurs phrases.</translation>
    </message>
    <message>
        <source>The file that the article came in, byte by byte, with its fingerprint; to be saved or opened elsewhere.</source>
        <translation>Le fichier dans lequel l’article est arrivé, octet par octet, avec son empreinte ; à enregistrer ou à ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>The guide, at the page on what you are doing.</source>
        <translation>Le guide, à la page de ce que vous êtes en train de faire.</translation>
    </message>
    <message>
        <source>The open article beside its copies and rewrites: what differs, word by word.</source>
        <translation>L’article ouvert à côté de ses copies et réécritures : ce qui diffère, mot à mot.</translation>
    </message>
    <message>
        <source>The same line elsewhere …</source>
        <translation>La même ligne ailleurs …</translation>
    </message>
    <message>
        <source>The words that can be chosen, the fields that are asked for, and how words become numbers in this project.</source>
        <translation>Les mots au choix, les champs demandés, et comment les mots deviennent des nombres dans ce projet.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Tip for where I am</source>
        <translation>Info-bulle de l’endroit actif</translation>
    </message>
    <message>
        <source>Type a few letters of any command, article, entity or choice, and go there or do it.</source>
        <translation>Tapez quelques lettres d’une commande, d’un article, d’une entité ou d’un choix, pour y aller ou l’exécuter.</translation>
    </message>
    <message>
        <source>Type to filter the list of articles.</source>
        <translation>Tapez pour filtrer la liste des articles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Versions of everything.</source>
        <translation>Les versions de tout.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>What colleagues said about records: what waits for you, what is open, or all of it; answer and settle.</source>
        <translation>Ce que des collègues ont dit d’enregistrements : ce qui vous attend, ce qui est ouvert, ou tout ; répondre et régler.</translation>
    </message>
    <message>
        <source>What suggestions learned …</source>
        <translation>Ce que les suggestions ont appris …</translation>
    </message>
    <message>
        <source>What the project was before: look at it, or go back to it.</source>
        <translation>Ce que le projet était avant : le consulter, ou y revenir.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who am I …</source>
        <translation>Qui suis-je …</translation>
    </message>
    <message>
        <source>Who changed which field from what to what: of the chosen record, the article, a person, a day; bring it back.</source>
        <translation>Qui a changé quel champ, de quoi en quoi : de l’enregistrement choisi, de l’article, d’une personne, d’un jour ; le rétablir.</translation>
    </message>
    <message>
        <source>Write a checked copy of the project to anywhere; the open project stays the open one.</source>
        <translation>Écrit une copie vérifiée du projet où vous voulez ; le projet ouvert reste le même.</translation>
    </message>
    <message>
        <source>Write tables to a folder: CSV, Excel, Parquet, Web Annotations; all of it, or what you choose.</source>
        <translation>Écrit des tableaux dans un dossier : CSV, Excel, Parquet, Annotations Web ; tout, ou ce que vous choisissez.</translation>
    </message>
    <message>
        <source>Write the project&apos;s guidelines for coding; every version is kept.</source>
        <translation>Écrire le guide de codage du projet ; chaque version est gardée.</translation>
    </message>
    <message>
        <source>Write your work, or articles to be coded, to one file for colleagues.</source>
        <translation>Écrire votre travail, ou des articles à coder, dans un fichier pour des collègues.</translation>
    </message>
    <message>
        <source>Zone …</source>
        <translation>Zone …</translation>
    </message>
    <message>
        <source>grow the end of the chosen record by a word; with Shift by a character; with Ctrl the beginning</source>
        <translation>étendre d’un mot la fin de l’enregistrement choisi ; avec Maj d’un caractère ; avec Ctrl le début</translation>
    </message>
    <message>
        <source>in a form: commit, and back to the text</source>
        <translation>dans un formulaire : valider, et retour au texte</translation>
    </message>
    <message>
        <source>select by character; with Ctrl by word</source>
        <translation>sélectionner par caractère ; avec Ctrl par mot</translation>
    </message>
    <message>
        <source>shrink it</source>
        <translation>la réduire</translation>
    </message>
    <message>
        <source>step through marks that lie on one another</source>
        <translation>parcourir les marques superposées</translation>
    </message>
    <message>
        <source>to 9: the selected words, or the chosen or suggested mention, mean the entity with this digit below</source>
        <translation>à 9 : les mots sélectionnés, ou la mention choisie ou suggérée, désignent l’entité qui porte ce chiffre plus bas</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>Backups that could not be written anew were taken away: {0}.</source>
        <translation>Les sauvegardes qui n’ont pas pu être réécrites ont été retirées : {0}.</translation>
    </message>
    <message>
        <source>Cancelled: the article is still in the project, but no longer in all of its backups.</source>
        <translation>Annulé : l’article est encore dans le projet, mais plus dans toutes ses sauvegardes.</translation>
    </message>
    <message>
        <source>Erased, but these files may still hold its words; take them away by hand: {0}</source>
        <translation>Effacé, mais ces fichiers contiennent peut-être encore ses mots ; retirez-les à la main : {0}</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Effacement …</translation>
    </message>
    <message>
        <source>This project is open for looking only: nothing can be erased.</source>
        <translation>Ce projet est ouvert en consultation seule : rien ne peut être effacé.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>#rrggbb; empty: the usual one.</source>
        <translation>#rrvvbb ; vide : la couleur habituelle.</translation>
    </message>
    <message>
        <source>A BCP 47 code: en, fr, ar …</source>
        <translation>Un code BCP 47 : en, fr, ar …</translation>
    </message>
    <message>
        <source>A code: en, fr, ar …; empty for languages without lines of their own.</source>
        <translation>Un code : en, fr, ar … ; vide pour les langues sans lignes à elles.</translation>
    </message>
    <message>
        <source>A count, money, a duration …</source>
        <translation>Un dénombrement, de l’argent, une durée …</translation>
    </message>
    <message>
        <source>A doubt kept, not decided.</source>
        <translation>Un doute gardé, non tranché.</translation>
    </message>
    <message>
        <source>A name, an acronym, a description, a pronoun …</source>
        <translation>Un nom, un sigle, une description, un pronom …</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>A town in a region, a region in a country.</source>
        <translation>Une ville dans une région, une région dans un pays.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>An ISO 3166 code: SY, FR …</source>
        <translation>Un code ISO 3166 : SY, FR …</translation>
    </message>
    <message>
        <source>An older report that this one replaces.</source>
        <translation>Un compte rendu plus ancien que celui-ci remplace.</translation>
    </message>
    <message>
        <source>Are they a party to the conflict?</source>
        <translation>Est-elle partie au conflit ?</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Ask somebody, or come back to it.</source>
        <translation>Demander à quelqu’un, ou y revenir.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By participants, as the article has it (Crowd Counting Consortium: property_damage).</source>
        <translation>Par des participants, d’après l’article (Crowd Counting Consortium : property_damage).</translation>
    </message>
    <message>
        <source>By whom and how the crowd was counted, as far as the article says.</source>
        <translation>Par qui et comment la foule a été comptée, pour autant que l’article le dise.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counted, words</source>
        <translation>Compté, mots</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Crowd size</source>
        <translation>Taille de la foule</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Degrees, east is positive.</source>
        <translation>En degrés, l’est est positif.</translation>
    </message>
    <message>
        <source>Degrees, north is positive.</source>
        <translation>En degrés, le nord est positif.</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Do its parts make up all of it?</source>
        <translation>Ses parties le composent-elles en entier ?</translation>
    </message>
    <message>
        <source>Empty: as declared.</source>
        <translation>Vide : comme prévu d’origine.</translation>
    </message>
    <message>
        <source>Empty: as the entity says.</source>
        <translation>Vide : comme le dit l’entité.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guide de codage</translation>
    </message>
    <message>
        <source>Has a name</source>
        <translation>A un nom</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>How colleagues know you.</source>
        <translation>Comment vos collègues vous connaissent.</translation>
    </message>
    <message>
        <source>How counted</source>
        <translation>Mode de comptage</translation>
    </message>
    <message>
        <source>How credible what is said is, whoever says it: the Admiralty code, 1 to 6 (NATO AJP-2.1).</source>
        <translation>Crédibilité de ce qui est dit, quel qu’en soit l’auteur : le code de l’Amirauté, de 1 à 6 (OTAN AJP-2.1).</translation>
    </message>
    <message>
        <source>How it was said.</source>
        <translation>Comment cela a été dit.</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>D’où connue</translation>
    </message>
    <message>
        <source>How near they were to it.</source>
        <translation>À quelle distance des faits.</translation>
    </message>
    <message>
        <source>How precisely the article says when, 1 to 5 (UCDP GED, date_prec).</source>
        <translation>La précision avec laquelle l’article dit quand, de 1 à 5 (UCDP GED, date_prec).</translation>
    </message>
    <message>
        <source>How precisely the article says where, 1 to 7 (UCDP Georeferenced Event Dataset, where_prec).</source>
        <translation>La précision avec laquelle l’article dit où, de 1 à 7 (UCDP Georeferenced Event Dataset, where_prec).</translation>
    </message>
    <message>
        <source>How reliable the source is, whatever it says here: the Admiralty code, A to F (NATO AJP-2.1).</source>
        <translation>Fiabilité de la source, quoi qu’elle dise ici : le code de l’Amirauté, de A à F (OTAN AJP-2.1).</translation>
    </message>
    <message>
        <source>How sure the words are.</source>
        <translation>Le degré de certitude des mots.</translation>
    </message>
    <message>
        <source>How sure they are of it.</source>
        <translation>Son degré de certitude.</translation>
    </message>
    <message>
        <source>How the words limit the number.</source>
        <translation>Comment les mots bornent le nombre.</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiée</translation>
    </message>
    <message>
        <source>In which event.</source>
        <translation>Lors de quel événement.</translation>
    </message>
    <message>
        <source>It stands out and is told among the checks while it is empty.</source>
        <translation>Il ressort, et figure parmi les contrôles tant qu’il est vide.</translation>
    </message>
    <message>
        <source>Its number: Q858.</source>
        <translation>Son numéro : Q858.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Located in</source>
        <translation>Situé dans</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Named, unnamed, or the name is withheld.</source>
        <translation>Nommée, sans nom, ou dont le nom est tu.</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Negative: they deny it.</source>
        <translation>Négative : elle le nie.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Seulement dans</translation>
    </message>
    <message>
        <source>Other names, acronyms and spellings, separated by semicolons.</source>
        <translation>Autres noms, sigles et graphies, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Parts complete</source>
        <translation>Parties complètes</translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation>Peut-être la même que</translation>
    </message>
    <message>
        <source>Place and date before the first sentence.</source>
        <translation>Lieu et date avant la première phrase.</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Precision of the place</source>
        <translation>Précision du lieu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Property was damaged</source>
        <translation>Dégâts matériels</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Se lit comme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Relative dates hang on it.</source>
        <translation>Les dates relatives en dépendent.</translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Separated by semicolons; {n} stands for a number.</source>
        <translation>Séparés par des points-virgules ; {n} tient lieu de nombre.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Speech act</source>
        <translation>Acte de parole</translation>
    </message>
    <message>
        <source>Spokesman, director, minister …</source>
        <translation>Porte-parole, directeur, ministre …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Sous-type</translation>
    </message>
    <message>
        <source>The article of an entity without a name.</source>
        <translation>L’article d’une entité sans nom.</translation>
    </message>
    <message>
        <source>The entity that is counted.</source>
        <translation>L’entité qui est comptée.</translation>
    </message>
    <message>
        <source>The first day it is about.</source>
        <translation>Le premier jour concerné.</translation>
    </message>
    <message>
        <source>The headline.</source>
        <translation>Le titre.</translation>
    </message>
    <message>
        <source>The language it was first written in.</source>
        <translation>La langue dans laquelle il a d’abord été écrit.</translation>
    </message>
    <message>
        <source>The largest number it can mean. Empty: not known.</source>
        <translation>Le plus grand nombre possible. Vide : inconnu.</translation>
    </message>
    <message>
        <source>The last day it is about.</source>
        <translation>Le dernier jour concerné.</translation>
    </message>
    <message>
        <source>The line of the table that gave value and limits.</source>
        <translation>La ligne du tableau qui a donné valeur et bornes.</translation>
    </message>
    <message>
        <source>The name to file it under.</source>
        <translation>Le nom sous lequel la classer.</translation>
    </message>
    <message>
        <source>The number with its modifier and unit: “at least 3,500”.</source>
        <translation>Le nombre avec ce qui le modifie et son unité : « au moins 3 500 ».</translation>
    </message>
    <message>
        <source>The number written out: 2500000 for “2.5 million”. Empty for a vague word.</source>
        <translation>Le nombre en chiffres : 2500000 pour « 2,5 millions ». Vide pour un mot vague.</translation>
    </message>
    <message>
        <source>The place.</source>
        <translation>Le lieu.</translation>
    </message>
    <message>
        <source>The quote that this one stands in.</source>
        <translation>La citation dans laquelle se trouve celle-ci.</translation>
    </message>
    <message>
        <source>The reason the article gives.</source>
        <translation>La raison que donne l’article.</translation>
    </message>
    <message>
        <source>The rights notice as it stands.</source>
        <translation>La mention des droits telle quelle.</translation>
    </message>
    <message>
        <source>The same figure, said again.</source>
        <translation>Le même chiffre, répété.</translation>
    </message>
    <message>
        <source>The same words: a crosshead.</source>
        <translation>Les mêmes mots : un intertitre.</translation>
    </message>
    <message>
        <source>The smallest number it can mean. Empty: not known.</source>
        <translation>Le plus petit nombre possible. Vide : inconnu.</translation>
    </message>
    <message>
        <source>The words for the source: “the OSDH”.</source>
        <translation>Les mots pour la source : « l’OSDH ».</translation>
    </message>
    <message>
        <source>The words that are attributed.</source>
        <translation>Les mots attribués.</translation>
    </message>
    <message>
        <source>The words that attribute: said, according to …</source>
        <translation>Les mots qui attribuent : a dit, selon …</translation>
    </message>
    <message>
        <source>The words that talk of it.</source>
        <translation>Les mots qui en parlent.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To whom it was said.</source>
        <translation>À qui cela a été dit.</translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation>Traduit de</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of violence</source>
        <translation>Type de violence</translation>
    </message>
    <message>
        <source>UCDP GED, type_of_violence.</source>
        <translation>UCDP GED, type_of_violence.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What happened to them.</source>
        <translation>Ce qui leur est arrivé.</translation>
    </message>
    <message>
        <source>What is counted, in words: “suspected members of IS”.</source>
        <translation>Ce qui est compté, en mots : « membres présumés de l’EI ».</translation>
    </message>
    <message>
        <source>What is wrong with the quote.</source>
        <translation>Ce qui ne va pas dans la citation.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>Ce que c’est.</translation>
    </message>
    <message>
        <source>What kind of it.</source>
        <translation>De quelle sorte.</translation>
    </message>
    <message>
        <source>What kind of people.</source>
        <translation>Quelle sorte de personnes.</translation>
    </message>
    <message>
        <source>What stands beside the field. Empty: as it was declared.</source>
        <translation>Ce qui figure à côté du champ. Vide : comme prévu d’origine.</translation>
    </message>
    <message>
        <source>What the field is for. Empty: as it was declared.</source>
        <translation>À quoi sert le champ. Vide : comme prévu d’origine.</translation>
    </message>
    <message>
        <source>What the number says of the crowd (Crowd Counting Consortium: size_low, size_high go into Low and High).</source>
        <translation>Ce que le nombre dit de la foule (Crowd Counting Consortium : size_low et size_high vont dans les bornes).</translation>
    </message>
    <message>
        <source>What the police did there; any number of choices.</source>
        <translation>Ce qu’a fait la police sur place ; autant de choix que voulu.</translation>
    </message>
    <message>
        <source>What they did by saying it.</source>
        <translation>Ce qu’elle a fait en le disant.</translation>
    </message>
    <message>
        <source>What they were for or against, in a few words (Crowd Counting Consortium: claims).</source>
        <translation>Pour ou contre quoi, en quelques mots (Crowd Counting Consortium : claims).</translation>
    </message>
    <message>
        <source>Whatever a colleague should know.</source>
        <translation>Tout ce qu’un collègue devrait savoir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When an event began.</source>
        <translation>Quand un événement a commencé.</translation>
    </message>
    <message>
        <source>When an event ended.</source>
        <translation>Quand un événement a fini.</translation>
    </message>
    <message>
        <source>When it was said, at the latest.</source>
        <translation>Quand cela a été dit, au plus tard.</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Quand cela a été dit.</translation>
    </message>
    <message>
        <source>When, words</source>
        <translation>Quand, mots</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it stands on the web. It is never opened by itself.</source>
        <translation>Où il se trouve sur le web. Il n’est jamais ouvert tout seul.</translation>
    </message>
    <message>
        <source>Where it stands. What was entered in a field stays.</source>
        <translation>Où il se trouve. Ce qui a été saisi dans un champ reste.</translation>
    </message>
    <message>
        <source>Where the article says what is counted.</source>
        <translation>Où l’article dit ce qui est compté.</translation>
    </message>
    <message>
        <source>Where the article says when.</source>
        <translation>Où l’article dit quand.</translation>
    </message>
    <message>
        <source>Where the date is from.</source>
        <translation>D’où vient la date.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>Qui l’a fait.</translation>
    </message>
    <message>
        <source>Who gave it. Empty: not said yet.</source>
        <translation>Qui l’a donné. Vide : pas encore dit.</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Qui est compté</translation>
    </message>
    <message>
        <source>Who or what it is.</source>
        <translation>Qui ou quoi.</translation>
    </message>
    <message>
        <source>Who put it out: the newspaper, the site, the broadcaster.</source>
        <translation>Qui l’a publié : le journal, le site, la chaîne.</translation>
    </message>
    <message>
        <source>Who the publisher got it from: AFP, Reuters …</source>
        <translation>De qui l’éditeur le tient : AFP, Reuters …</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Qui l’a écrit.</translation>
    </message>
    <message>
        <source>Whom the words mean; usually one.</source>
        <translation>Qui les mots désignent ; le plus souvent une seule personne.</translation>
    </message>
    <message>
        <source>Whom they belong to.</source>
        <translation>À qui elle appartient.</translation>
    </message>
    <message>
        <source>Whose they were.</source>
        <translation>Dans quel camp.</translation>
    </message>
    <message>
        <source>Why no name</source>
        <translation>Pourquoi sans nom</translation>
    </message>
    <message>
        <source>Why the article is left out.</source>
        <translation>Pourquoi l’article est écarté.</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Word for word, or in the article&apos;s words.</source>
        <translation>Mot pour mot, ou dans les mots de l’article.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>day, USD, km; empty for a count.</source>
        <translation>jour, USD, km ; vide pour un dénombrement.</translation>
    </message>
    <message>
        <source>form, more, off; empty: as declared.</source>
        <translation>form, more, off ; vide : comme prévu d’origine.</translation>
    </message>
    <message>
        <source>yes, no; empty: as declared.</source>
        <translation>yes, no ; vide : comme prévu d’origine.</translation>
    </message>
    <message>
        <source>“Civilians killed” has none of its own.</source>
        <translation>« Civils tués » n’en a pas.</translation>
    </message>
    <message>
        <source>“Including 124 …”: the total it is a part of.</source>
        <translation>« Dont 124 … » : le total dont il est une partie.</translation>
    </message>
    <message>
        <source>“Told AFP”: who heard it and passed it on.</source>
        <translation>« A dit à l’AFP » : qui l’a entendu et transmis.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Not saved. It is tried again when you leave the field.</source>
        <translation>Non enregistré. Un nouvel essai est fait quand vous quittez le champ.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Kept, no longer asked for: {0}</source>
        <translation>Conservé, n’est plus demandé : {0}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>Articles faits</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribués</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Letting two be one …</source>
        <translation>Réunion de deux personnes en une …</translation>
    </message>
    <message>
        <source>Looking at what that would change …</source>
        <translation>Examen de ce que cela changerait …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>They are &amp;one</source>
        <translation>C’est la &amp;même</translation>
    </message>
    <message>
        <source>What comes in later from {0} is theirs, too.</source>
        <translation>Ce qui arrivera plus tard de {0} sera aussi à cette personne.</translation>
    </message>
    <message>
        <source>With another</source>
        <translation>Avec un autre</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>travaille ici</translation>
    </message>
    <message>
        <source>{0} is the same human as:</source>
        <translation>{0} est la même personne que :</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>&amp;Look …</source>
        <translation>&amp;Regarder …</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Set it up</source>
        <translation>&amp;Mettre en place</translation>
    </message>
    <message>
        <source>&amp;Set it up again</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>? look</source>
        <translation>? à voir</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Annotations (*.annotations)</source>
        <translation>Annotations (*.annotations)</translation>
    </message>
    <message>
        <source>Annotations (*.annotations);;All files (*)</source>
        <translation>Annotations (*.annotations);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another text came in</source>
        <translation>Un autre texte est arrivé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Cancelled: no file was changed.</source>
        <translation>Annulé : aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changées</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Chosen in {0}.</source>
        <translation>Choisi dans {0}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Everything is decided, or all agree. Accept what all agree on under “Agree”, then export.</source>
        <translation>Tout est décidé, ou tous s’accordent. Acceptez ce sur quoi tous s’accordent sous « Accord », puis exportez.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Champs du formulaire</translation>
    </message>
    <message>
        <source>Figure values</source>
        <translation>Valeurs des chiffres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Form of the words</source>
        <translation>Forme des mots</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>D’où la date est connue</translation>
    </message>
    <message>
        <source>In no form</source>
        <translation>Dans aucun formulaire</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the other text</source>
        <translation>Dans l’autre texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>Plus t&amp;ard</translation>
    </message>
    <message>
        <source>Later: Review › Carry over to another text.</source>
        <translation>Plus tard : Révision › Reporter sur un autre texte.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>More often right than not</source>
        <translation>Plus souvent juste que faux</translation>
    </message>
    <message>
        <source>Nearly always right</source>
        <translation>Presque toujours juste</translation>
    </message>
    <message>
        <source>No case has these words.</source>
        <translation>Aucun cas ne contient ces mots.</translation>
    </message>
    <message>
        <source>No case of this kind is left here. Choose all kinds above.</source>
        <translation>Il ne reste ici aucun cas de ce genre. Choisissez tous les genres ci-dessus.</translation>
    </message>
    <message>
        <source>No field chooses from this list.</source>
        <translation>Aucun champ ne choisit dans cette liste.</translation>
    </message>
    <message>
        <source>None yet. Cases are still being read; what is found comes here.</source>
        <translation>Aucun pour l’instant. Les cas sont encore en cours de lecture ; ceux qui sont trouvés apparaissent ici.</translation>
    </message>
    <message>
        <source>Not recorded by all</source>
        <translation>Pas enregistré par tous</translation>
    </message>
    <message>
        <source>Not there yet, or not compared, when it was decided: {0}.</source>
        <translation>Pas encore là, ou pas comparé, lors de la décision : {0}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nothing to review yet: in these articles nobody, or only one person, recorded something. Take in a colleague&apos;s work, or choose all articles above to review record by record.</source>
        <translation>Rien à réviser encore : dans ces articles, personne, ou une seule personne, n’a rien enregistré. Intégrez le travail d’un collègue, ou choisissez tous les articles ci-dessus pour réviser enregistrement par enregistrement.</translation>
    </message>
    <message>
        <source>On a Mac the application itself says which files it opens: move it to Applications, once.</source>
        <translation>Sur un Mac, l’application dit elle-même quels fichiers elle ouvre : déplacez-la dans Applications, une seule fois.</translation>
    </message>
    <message>
        <source>Open projects by double click</source>
        <translation>Ouvrir les projets par double clic</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Projects do not open by a double click yet.</source>
        <translation>Les projets ne s’ouvrent pas encore par un double clic.</translation>
    </message>
    <message>
        <source>Projects no longer open by a double click.</source>
        <translation>Les projets ne s’ouvrent plus par un double clic.</translation>
    </message>
    <message>
        <source>Projects open by a double click already.</source>
        <translation>Les projets s’ouvrent déjà par un double clic.</translation>
    </message>
    <message>
        <source>Projects open by a double click now.</source>
        <translation>Les projets s’ouvrent maintenant par un double clic.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources: said</source>
        <translation>Sources : dit</translation>
    </message>
    <message>
        <source>Sources: who</source>
        <translation>Sources : qui</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Subtype of entity</source>
        <translation>Sous-type d’entité</translation>
    </message>
    <message>
        <source>Suggested entity</source>
        <translation>Entité suggérée</translation>
    </message>
    <message>
        <source>Suggested figure</source>
        <translation>Chiffre suggéré</translation>
    </message>
    <message>
        <source>Suggested source</source>
        <translation>Source suggérée</translation>
    </message>
    <message>
        <source>Take in what colleagues sent</source>
        <translation>Reprendre ce que des collègues ont envoyé</translation>
    </message>
    <message>
        <source>The application itself depends on these choices (it computes with them), so they can be renamed, explained and coloured, but not added to, hidden or merged.</source>
        <translation>L’application elle-même dépend de ces choix (elle calcule avec) : ils peuvent être renommés, expliqués et colorés, mais ni complétés, ni cachés, ni fusionnés.</translation>
    </message>
    <message>
        <source>There is a file {0} already. Replace it?</source>
        <translation>Il y a déjà un fichier {0}. Le remplacer ?</translation>
    </message>
    <message>
        <source>There is nothing left that all agree on and nobody has accepted.</source>
        <translation>Il ne reste rien sur quoi tous s’accordent et que personne n’a accepté.</translation>
    </message>
    <message>
        <source>These words find no place here.</source>
        <translation>Ces mots ne trouvent pas de place ici.</translation>
    </message>
    <message>
        <source>This says to your desktop, for you alone, that files ending in .annotator belong to this program, and puts it into the menu of programs. Nothing in the projects is changed.</source>
        <translation>Ceci indique à votre bureau, pour vous seul, que les fichiers en .annotator appartiennent à ce programme, et place celui-ci dans le menu des programmes. Rien n’est modifié dans les projets.</translation>
    </message>
    <message>
        <source>Type of entity</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Unit: {0}</source>
        <translation>Unité : {0}</translation>
    </message>
    <message>
        <source>Usually right</source>
        <translation>Le plus souvent juste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was taken is no longer there.</source>
        <translation>Ce qui avait été retenu n’est plus là.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With its parts</source>
        <translation>Avec ses parties</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words for numbers</source>
        <translation>Mots pour les nombres</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Yes, no</source>
        <translation>Oui, non</translation>
    </message>
    <message>
        <source>Yes, no, unknown</source>
        <translation>Oui, non, inconnu</translation>
    </message>
    <message>
        <source>Zones of the text</source>
        <translation>Zones du texte</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>tous s’accordent</translation>
    </message>
    <message>
        <source>an own record</source>
        <translation>un nouvel enregistrement</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>another’s taken</source>
        <translation>celui d’un autre retenu</translation>
    </message>
    <message>
        <source>back to recording</source>
        <translation>retour à la saisie</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>brought in {0}</source>
        <translation>importé le {0}</translation>
    </message>
    <message>
        <source>changed since it was decided</source>
        <translation>changé depuis la décision</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>supprimé là</translation>
    </message>
    <message>
        <source>differ: {0}</source>
        <translation>diffèrent : {0}</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>everybody’s records</source>
        <translation>les enregistrements de tous</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>suivant, précédent</translation>
    </message>
    <message>
        <source>nobody’s records</source>
        <translation>les enregistrements de personne</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>seulement {0}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>other sentence</source>
        <translation>autre phrase</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polarité</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>{0} % alike</source>
        <translation>{0} % semblable</translation>
    </message>
    <message>
        <source>{0} = {1}.</source>
        <translation>{0} = {1}.</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>{0} seulement</translation>
    </message>
    <message>
        <source>{0} changed {1} after it was judged: {2} → {3}.</source>
        <translation>{0} a changé {1} après le jugement : {2} → {3}.</translation>
    </message>
    <message>
        <source>{0} is written: {1} ({2}). Send it to your colleagues.</source>
        <translation>{0} est écrit : {1} ({2}). Envoyez-le à vos collègues.</translation>
    </message>
    <message>
        <source>{0} taken</source>
        <translation>{0} retenu</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} “{1}”: {2}. {3}.</source>
        <translation>{0} « {1} » : {2}. {3}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1} differs</source>
        <translation>{0} : {1} diffère</translation>
    </message>
    <message>
        <source>– lost</source>
        <translation>– perdu</translation>
    </message>
    <message>
        <source>✓ over</source>
        <translation>✓ reporté</translation>
    </message>
    <message>
        <source>✗ stays</source>
        <translation>✗ reste</translation>
    </message>
</context>
<context>
    <name>plurals</name>
    <message numerus="yes">
        <source>%n .ann file(s) of brat. Whose work is it?</source>
        <translation>
            <numerusform>%n fichier .ann de brat. De qui est ce travail ?</numerusform>
            <numerusform>%n fichiers .ann de brat. De qui est ce travail ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) assigned.</source>
        <translation>
            <numerusform>%n article attribué.</numerusform>
            <numerusform>%n articles attribués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came in with another text of one that you coded:</source>
        <translation>
            <numerusform>%n article est arrivé avec un autre texte d’un article que vous avez codé :</numerusform>
            <numerusform>%n articles sont arrivés avec un autre texte d’articles que vous avez codés :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of which you coded both texts are left out: go one by one there.</source>
        <translation>
            <numerusform>%n article dont vous avez codé les deux textes est laissé de côté : allez-y un par un.</numerusform>
            <numerusform>%n articles dont vous avez codé les deux textes sont laissés de côté : allez-y un par un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read again. One undo takes it back.</source>
        <translation>
            <numerusform>%n article relu. Annuler le reprend.</numerusform>
            <numerusform>%n articles relus. Annuler une fois reprend le tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the same words</source>
        <translation>
            <numerusform>%n par les mêmes mots</numerusform>
            <numerusform>%n par les mêmes mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in which all recorded the same</source>
        <translation>
            <numerusform>%n cas où tous ont enregistré la même chose</numerusform>
            <numerusform>%n cas où tous ont enregistré la même chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) look like ones that you have:</source>
        <translation>
            <numerusform>%n entité ressemble à une des vôtres :</numerusform>
            <numerusform>%n entités ressemblent à des vôtres :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked in other articles. One undo takes it back.</source>
        <translation>
            <numerusform>%n ligne marquée dans un autre article. Annuler la reprend.</numerusform>
            <numerusform>%n lignes marquées dans d’autres articles. Annuler une fois reprend le tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links will be empty: they lead to what is left out.</source>
        <translation>
            <numerusform>%n lien sera vide : il mène à ce qui est laissé de côté.</numerusform>
            <numerusform>%n liens seront vides : ils mènent à ce qui est laissé de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly or elsewhere</source>
        <translation>
            <numerusform>%n à peu près ou ailleurs</numerusform>
            <numerusform>%n à peu près ou ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) like this: Shift+Z marks them, too.</source>
        <translation>
            <numerusform>%n autre ligne comme celle-ci : Maj+Z la marque aussi.</numerusform>
            <numerusform>%n autres lignes comme celle-ci : Maj+Z les marque aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) carried over. One undo takes them back.</source>
        <translation>
            <numerusform>%n enregistrement reporté. Une seule annulation le reprend.</numerusform>
            <numerusform>%n enregistrements reportés. Une seule annulation les reprend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of yours can be carried over by their words; you see each first.</source>
        <translation>
            <numerusform>%n de vos enregistrements peut être reporté par ses mots ; vous le voyez d’abord.</numerusform>
            <numerusform>%n de vos enregistrements peuvent être reportés par leurs mots ; vous voyez d’abord chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of {0} become those of {1}, who stands from now on.</source>
        <translation>
            <numerusform>%n enregistrement de {0} devient celui de {1}, qui reste désormais.</numerusform>
            <numerusform>%n enregistrements de {0} deviennent ceux de {1}, qui reste désormais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed on both sides; the later change stands:</source>
        <translation>
            <numerusform>%n donnée a été modifiée des deux côtés ; la modification la plus récente est retenue :</numerusform>
            <numerusform>%n données ont été modifiées des deux côtés ; la modification la plus récente est retenue :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be looked at</source>
        <translation>
            <numerusform>%n encore à regarder</numerusform>
            <numerusform>%n encore à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n suggestion acceptée. Annuler la reprend.</numerusform>
            <numerusform>%n suggestions acceptées. Annuler reprend le tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are missing: for each .ann file a .txt file of the same name.</source>
        <translation>
            <numerusform>%n texte manque : pour chaque fichier .ann, un fichier .txt du même nom.</numerusform>
            <numerusform>%n textes manquent : pour chaque fichier .ann, un fichier .txt du même nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n line(s)</source>
        <translation>
            <numerusform>&amp;Marquer %n ligne</numerusform>
            <numerusform>&amp;Marquer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n zone(s) away</source>
        <translation>
            <numerusform>&amp;Enlever %n zone</numerusform>
            <numerusform>&amp;Enlever %n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;With the %n erased article(s)</source>
        <translation>
            <numerusform>&amp;Avec l’article effacé</numerusform>
            <numerusform>&amp;Avec les %n articles effacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) in the list</source>
        <translation>
            <numerusform>Le %n article de la liste</numerusform>
            <numerusform>Les %n articles de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both coded %n article(s); there their two layers become one:</source>
        <translation>
            <numerusform>Les deux ont codé %n article ; leurs deux couches n’y font plus qu’une :</numerusform>
            <numerusform>Les deux ont codé %n articles ; leurs deux couches n’y font plus qu’une :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n article(s)</source>
        <translation>
            <numerusform>Importer %n article</numerusform>
            <numerusform>Importer %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry &amp;over %n record(s)</source>
        <translation>
            <numerusform>Rep&amp;orter %n enregistrement</numerusform>
            <numerusform>Rep&amp;orter %n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good, from the project and from %n backup(s).</source>
        <translation>
            <numerusform>Effacé pour de bon, du projet et de %n sauvegarde.</numerusform>
            <numerusform>Effacé pour de bon, du projet et de %n sauvegardes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go to bring in %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Lâchez pour importer %n fichier ou dossier</numerusform>
            <numerusform>Lâchez pour importer %n fichiers ou dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>dans %n article</numerusform>
            <numerusform>dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} figure(s)</source>
        <translation>
            <numerusform>{0} chiffre</numerusform>
            <numerusform>{0} chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} figure(s)</source>
        <translation>
            <numerusform>{0} sur {1} chiffre</numerusform>
            <numerusform>{0} sur {1} chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>a building or site</source>
        <translation>un bâtiment ou un site</translation>
    </message>
    <message>
        <source>a description beside the name it is of</source>
        <translation>une description à côté du nom qu’elle désigne</translation>
    </message>
    <message>
        <source>a headline that begins with who says it: …</source>
        <translation>un titre qui commence par celui qui parle : …</translation>
    </message>
    <message>
        <source>a name and a colon: …</source>
        <translation>un nom et deux-points : …</translation>
    </message>
    <message>
        <source>a name behind a title</source>
        <translation>un nom après un titre</translation>
    </message>
    <message>
        <source>a name in the register</source>
        <translation>un nom du registre</translation>
    </message>
    <message>
        <source>a name with a word for what it is</source>
        <translation>un nom avec un mot qui dit ce que c’est</translation>
    </message>
    <message>
        <source>a name with its short form in brackets</source>
        <translation>un nom suivi de son sigle entre parenthèses</translation>
    </message>
    <message>
        <source>a nation or people</source>
        <translation>une nation ou un peuple</translation>
    </message>
    <message>
        <source>a nation’s government, army or the like</source>
        <translation>le gouvernement, l’armée ou un autre corps d’un pays</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a place or body that is widely known</source>
        <translation>un lieu ou un organisme connu de tous</translation>
    </message>
    <message>
        <source>a shorter form of a name above</source>
        <translation>une forme plus courte d’un nom cité plus haut</translation>
    </message>
    <message>
        <source>according to the mayor</source>
        <translation>selon le maire</translation>
    </message>
    <message>
        <source>an acronym</source>
        <translation>un sigle</translation>
    </message>
    <message>
        <source>between two numbers</source>
        <translation>entre deux nombres</translation>
    </message>
    <message>
        <source>one capitalised word</source>
        <translation>un seul mot à majuscule</translation>
    </message>
    <message>
        <source>one number out of another</source>
        <translation>un nombre sur un autre</translation>
    </message>
    <message>
        <source>several capitalised words</source>
        <translation>plusieurs mots à majuscule</translation>
    </message>
    <message>
        <source>the mayor asked whether …</source>
        <translation>le maire a demandé si …</translation>
    </message>
    <message>
        <source>the mayor believes that …</source>
        <translation>le maire croit que …</translation>
    </message>
    <message>
        <source>the mayor believes …</source>
        <translation>le maire croit …</translation>
    </message>
    <message>
        <source>the mayor called for …</source>
        <translation>le maire a appelé à …</translation>
    </message>
    <message>
        <source>the mayor called it “…”</source>
        <translation>le maire l’a qualifié de « … »</translation>
    </message>
    <message>
        <source>the mayor called it …</source>
        <translation>le maire l’a qualifié de …</translation>
    </message>
    <message>
        <source>the mayor complained about …</source>
        <translation>le maire s’est plaint de …</translation>
    </message>
    <message>
        <source>the mayor condemned …</source>
        <translation>le maire a condamné …</translation>
    </message>
    <message>
        <source>the mayor hopes to …</source>
        <translation>le maire espère …</translation>
    </message>
    <message>
        <source>the mayor promised to …</source>
        <translation>le maire a promis de …</translation>
    </message>
    <message>
        <source>the mayor questioned whether …</source>
        <translation>le maire a mis en doute que …</translation>
    </message>
    <message>
        <source>the mayor regretted that …</source>
        <translation>le maire a regretté que …</translation>
    </message>
    <message>
        <source>the mayor said that …</source>
        <translation>le maire a dit que …</translation>
    </message>
    <message>
        <source>the mayor said “…”</source>
        <translation>le maire a dit « … »</translation>
    </message>
    <message>
        <source>the mayor said …</source>
        <translation>le maire a dit …</translation>
    </message>
    <message>
        <source>the mayor said: …</source>
        <translation>le maire a dit : …</translation>
    </message>
    <message>
        <source>the mayor spoke of wanting to …</source>
        <translation>le maire a parlé de vouloir …</translation>
    </message>
    <message>
        <source>the mayor spoke of whether …</source>
        <translation>le maire a parlé de savoir si …</translation>
    </message>
    <message>
        <source>the mayor spoke of …</source>
        <translation>le maire a parlé de …</translation>
    </message>
    <message>
        <source>the mayor wonders whether …</source>
        <translation>le maire se demande si …</translation>
    </message>
    <message>
        <source>the mayor’s appeal to …</source>
        <translation>l’appel du maire à …</translation>
    </message>
    <message>
        <source>the study found whether …</source>
        <translation>l’étude a établi si …</translation>
    </message>
    <message>
        <source>the study found …</source>
        <translation>l’étude a établi …</translation>
    </message>
    <message>
        <source>the words of an entity that you recorded</source>
        <translation>les mots d’une entité que vous avez enregistrée</translation>
    </message>
    <message>
        <source>who is counted in a figure that you recorded</source>
        <translation>qui est compté dans un chiffre que vous avez enregistré</translation>
    </message>
    <message>
        <source>who speaks in a source that you recorded</source>
        <translation>qui parle dans une source que vous avez enregistrée</translation>
    </message>
    <message>
        <source>{0}, as in “saying …”</source>
        <translation>{0}, sous la forme « disant … »</translation>
    </message>
    <message>
        <source>{0}, behind “and”</source>
        <translation>{0}, après « et »</translation>
    </message>
    <message>
        <source>{0}, behind “as”</source>
        <translation>{0}, après « comme »</translation>
    </message>
    <message>
        <source>{0}, behind “if”</source>
        <translation>{0}, après « si »</translation>
    </message>
    <message>
        <source>{0}, behind “that”</source>
        <translation>{0}, après « que »</translation>
    </message>
    <message>
        <source>{0}, behind “what”</source>
        <translation>{0}, après « ce que »</translation>
    </message>
    <message>
        <source>{0}, behind “who”</source>
        <translation>{0}, après « qui »</translation>
    </message>
    <message>
        <source>{0}, by whoever opens the sentence</source>
        <translation>{0}, par celui qui ouvre la phrase</translation>
    </message>
    <message>
        <source>{0}, in a subordinate clause</source>
        <translation>{0}, dans une subordonnée</translation>
    </message>
    <message>
        <source>{0}, inside a description</source>
        <translation>{0}, à l’intérieur d’une description</translation>
    </message>
    <message>
        <source>{0}, with “not”</source>
        <translation>{0}, avec une négation</translation>
    </message>
    <message>
        <source>{0}, with “would”</source>
        <translation>{0}, au conditionnel</translation>
    </message>
    <message>
        <source>“about” and a number</source>
        <translation>« environ » et un nombre</translation>
    </message>
    <message>
        <source>“at least” and a number</source>
        <translation>« au moins » et un nombre</translation>
    </message>
    <message>
        <source>“a” or “an” with what befell them</source>
        <translation>« un » ou « une », avec ce qui leur est arrivé</translation>
    </message>
    <message>
        <source>“billions”</source>
        <translation>« des milliards »</translation>
    </message>
    <message>
        <source>“both”, “a couple”</source>
        <translation>« les deux », « un couple »</translation>
    </message>
    <message>
        <source>“dozens”</source>
        <translation>« des dizaines »</translation>
    </message>
    <message>
        <source>“fewer than” and a number</source>
        <translation>« moins de » et un nombre</translation>
    </message>
    <message>
        <source>“half”, “a third” and the like</source>
        <translation>« la moitié », « un tiers », etc.</translation>
    </message>
    <message>
        <source>“hundreds of millions”</source>
        <translation>« des centaines de millions »</translation>
    </message>
    <message>
        <source>“hundreds of thousands”</source>
        <translation>« des centaines de milliers »</translation>
    </message>
    <message>
        <source>“hundreds”</source>
        <translation>« des centaines »</translation>
    </message>
    <message>
        <source>“millions”</source>
        <translation>« des millions »</translation>
    </message>
    <message>
        <source>“more than” and a number</source>
        <translation>« plus de » et un nombre</translation>
    </message>
    <message>
        <source>“nearly” and a number</source>
        <translation>« près de » et un nombre</translation>
    </message>
    <message>
        <source>“nobody” with what befell them</source>
        <translation>« personne », avec ce qui ne leur est pas arrivé</translation>
    </message>
    <message>
        <source>“one” with what befell them</source>
        <translation>« un seul », avec ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>“scores”</source>
        <translation>« des vingtaines »</translation>
    </message>
    <message>
        <source>“several”, “many”</source>
        <translation>« plusieurs », « beaucoup »</translation>
    </message>
    <message>
        <source>“tens of billions”</source>
        <translation>« des dizaines de milliards »</translation>
    </message>
    <message>
        <source>“tens of millions”</source>
        <translation>« des dizaines de millions »</translation>
    </message>
    <message>
        <source>“tens of thousands”</source>
        <translation>« des dizaines de milliers »</translation>
    </message>
    <message>
        <source>“thousands”</source>
        <translation>« des milliers »</translation>
    </message>
    <message>
        <source>“up to” and a number</source>
        <translation>« jusqu’à » et un nombre</translation>
    </message>
    <message>
        <source>“…” — and a name</source>
        <translation>« … » — et un nom</translation>
    </message>
    <message>
        <source>“…”, said the mayor</source>
        <translation>« … », a dit le maire</translation>
    </message>
    <message>
        <source>“…”, the mayor said</source>
        <translation>« … », le maire a dit</translation>
    </message>
    <message>
        <source>… was reported by the mayor</source>
        <translation>… a été rapporté par le maire</translation>
    </message>
    <message>
        <source>…, said the mayor</source>
        <translation>…, a dit le maire</translation>
    </message>
    <message>
        <source>…, the mayor said</source>
        <translation>…, le maire a dit</translation>
    </message>
</context>
<context>
    <name>see_to_index</name>
    <message>
        <source>Making the index for searching …</source>
        <translation>Création de l’index de recherche …</translation>
    </message>
    <message>
        <source>This project has no index for searching yet. Open it once for writing, and search there.</source>
        <translation>Ce projet n’a pas encore d’index de recherche. Ouvrez-le une fois en écriture, et cherchez là.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(observed − expected by chance) / (1 − expected by chance), each character being marked or not (Cohen 1960)</source>
        <translation>(observé − attendu par hasard) / (1 − attendu par hasard), chaque caractère étant marqué ou non (Cohen 1960)</translation>
    </message>
    <message>
        <source>(observed − expected by chance) / (1 − expected by chance); chance: from how often each of the two says each value (Cohen 1960)</source>
        <translation>(observé − attendu par hasard) / (1 − attendu par hasard) ; hasard : d’après la fréquence de chaque valeur chez chacun des deux (Cohen 1960)</translation>
    </message>
    <message>
        <source>--conflicts stands alone: figures contradict each other in the whole project.</source>
        <translation>--conflicts s’emploie seul : les chiffres se contredisent dans tout le projet.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>1 link is empty, because what it leads to is left out.</source>
        <translation>1 lien est vide, car ce à quoi il mène est laissé de côté.</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>1 − observed / expected disagreement of stretches and gaps, each article a continuum of its own, summed by length (Krippendorff 1995)</source>
        <translation>1 − désaccord observé / attendu des passages et des intervalles, chaque article étant un continuum, sommés selon la longueur (Krippendorff 1995)</translation>
    </message>
    <message>
        <source>1 − observed / expected disagreement, (a − b)² / (a + b)² of two values (Krippendorff 2011)</source>
        <translation>1 − désaccord observé / attendu, (a − b)² / (a + b)² de deux valeurs (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>1 − observed / expected disagreement, the difference of two values squared (Krippendorff 2011)</source>
        <translation>1 − désaccord observé / attendu, carré de la différence de deux valeurs (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>1 − observed / expected disagreement, values being the same or not (Krippendorff 2011)</source>
        <translation>1 − désaccord observé / attendu, les valeurs étant les mêmes ou non (Krippendorff 2011)</translation>
    </message>
    <message>
        <source>2 × in common / (first person’s + second person’s)</source>
        <translation>2 × en commun / (ceux de la première personne + ceux de la seconde)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>A character of an article, marked by somebody in this role or not.</source>
        <translation>Un caractère d’un article, marqué ou non par quelqu’un dans ce rôle.</translation>
    </message>
    <message>
        <source>A choice needs a word. Write one, or hide the choice instead.</source>
        <translation>Un choix a besoin d’un mot. Écrivez-en un, ou cachez plutôt le choix.</translation>
    </message>
    <message>
        <source>A desktop cannot start {0}: its name has a sign that is not allowed. Move it elsewhere.</source>
        <translation>Un bureau ne peut pas lancer {0} : son nom contient un signe qui n’est pas permis. Déplacez-le.</translation>
    </message>
    <message>
        <source>A figure by two people; what it can mean to one and to the other has a number in common.</source>
        <translation>Un chiffre enregistré par deux personnes ; ce qu’il peut vouloir dire pour l’une et pour l’autre a un nombre en commun.</translation>
    </message>
    <message>
        <source>A page has more than {0} characters. Save it as text, and take that.</source>
        <translation>Une page a plus de {0} caractères. Enregistrez-le comme texte, et prenez celui-ci.</translation>
    </message>
    <message>
        <source>A person needs a name. Write one.</source>
        <translation>Une personne a besoin d’un nom. Écrivez-le.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: {0}</source>
        <translation>Un guillemet n’est jamais fermé : {0}</translation>
    </message>
    <message>
        <source>A record in {0} leads to one in {1} that is not there.</source>
        <translation>Un enregistrement de {0} mène à un autre dans {1} qui n’existe pas.</translation>
    </message>
    <message>
        <source>A record of which two people or more said something here, their records belonging together.</source>
        <translation>Un enregistrement dont deux personnes ou plus ont dit quelque chose ici, leurs enregistrements allant ensemble.</translation>
    </message>
    <message>
        <source>A record with a link by both; links are the same where what they lead to belongs together.</source>
        <translation>Un enregistrement avec un lien chez les deux ; les liens sont les mêmes quand ce vers quoi ils mènent va ensemble.</translation>
    </message>
    <message>
        <source>A record; two of them are compared where they belong together.</source>
        <translation>Un enregistrement ; deux sont comparés quand ils vont ensemble.</translation>
    </message>
    <message>
        <source>A stretch of an article, marked by somebody in this role, and the gaps between.</source>
        <translation>Un passage d’un article, marqué par quelqu’un dans ce rôle, et les intervalles.</translation>
    </message>
    <message>
        <source>Agreement in {0}</source>
        <translation>Accord dans {0}</translation>
    </message>
    <message>
        <source>All kinds together</source>
        <translation>Toutes les sortes ensemble</translation>
    </message>
    <message>
        <source>All letters of one width</source>
        <translation>À chasse fixe</translation>
    </message>
    <message>
        <source>All values are the same, or some are below zero, where ratios say nothing.</source>
        <translation>Toutes les valeurs sont les mêmes, ou certaines sont négatives : les rapports n’y disent rien.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>An article has no field {0}. It has: {1}.</source>
        <translation>Un article n’a pas de champ {0}. Il a : {1}.</translation>
    </message>
    <message>
        <source>An interval needs two articles or more.</source>
        <translation>Un intervalle demande deux articles ou plus.</translation>
    </message>
    <message>
        <source>Archives in archives in archives are not read.</source>
        <translation>Les archives dans des archives dans des archives ne sont pas lues.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles and records count that are compared.</source>
        <translation>Comptent les articles et les enregistrements qui sont comparés.</translation>
    </message>
    <message>
        <source>Articles erased for good may come back, as not all are known any more.</source>
        <translation>Des articles effacés pour de bon peuvent revenir, car on ne les connaît plus tous.</translation>
    </message>
    <message>
        <source>Articles in the project</source>
        <translation>Articles du projet</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At this address is no page but “{0}”. Look for the page that it stands on.</source>
        <translation>À cette adresse il n’y a pas de page, mais « {0} ». Cherchez la page qui le contient.</translation>
    </message>
    <message>
        <source>Attached, and not read: {0}.</source>
        <translation>En pièce jointe, et non lu : {0}.</translation>
    </message>
    <message>
        <source>Blue, orange, green</source>
        <translation>Bleu, orange, vert</translation>
    </message>
    <message>
        <source>Bringing in from an address is switched off. Switch it on in the settings, “Bringing in”.</source>
        <translation>L’importation depuis une adresse est désactivée. Activez-la dans les réglages, « Importation ».</translation>
    </message>
    <message>
        <source>Changes lost from the journal: {0}.</source>
        <translation>Changements perdus dans le journal : {0}.</translation>
    </message>
    <message>
        <source>Changes with a number that made no sense: {0}.</source>
        <translation>Modifications dont le numéro n’avait pas de sens : {0}.</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Compared, coded by two or more</source>
        <translation>Comparés, codés par deux personnes ou plus</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Each two people</source>
        <translation>Les personnes deux à deux</translation>
    </message>
    <message>
        <source>Edits of which it is not known any more what, when or by whom: {0}.</source>
        <translation>Modifications dont on ne sait plus ni l’objet, ni la date, ni l’auteur : {0}.</translation>
    </message>
    <message>
        <source>Edits of which the journal does not tell what they changed: {0}.</source>
        <translation>Modifications dont le journal ne dit pas ce qu’elles ont changé : {0}.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Everybody says the same throughout, so chance alone would give as much.</source>
        <translation>Tous disent partout la même chose : le hasard seul en donnerait autant.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Mesures de l’accord</translation>
    </message>
    <message>
        <source>Figures of pairs are summed over all pairs of people who coded an article. What somebody left empty is missing, not another value.</source>
        <translation>Les mesures par paires sont sommées sur toutes les paires de personnes qui ont codé un article. Ce que quelqu’un a laissé vide est une donnée manquante, et non une autre valeur.</translation>
    </message>
    <message>
        <source>Files of the kind {0} are not read. Open it in {1}, and save it as .docx or .pdf.</source>
        <translation>Les fichiers {0} ne sont pas lus. Ouvrez-le dans {1}, et enregistrez-le en .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Files of this kind are not read. Save it as one of these: {0}.</source>
        <translation>Les fichiers de ce type ne sont pas lus. Enregistrez-le sous l’un de ceux-ci : {0}.</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Première personne</translation>
    </message>
    <message>
        <source>Formulas and units of analysis</source>
        <translation>Formules et unités d’analyse</translation>
    </message>
    <message>
        <source>Guidelines: {0}</source>
        <translation>Guide de codage&#xa0;: {0}</translation>
    </message>
    <message>
        <source>In articles that one person coded alone are {0} of these.</source>
        <translation>Dans des articles qu’une personne a codés seule : {0} d’entre eux.</translation>
    </message>
    <message>
        <source>In half of the resamples it is not defined.</source>
        <translation>Dans la moitié des rééchantillonnages, il n’est pas défini.</translation>
    </message>
    <message>
        <source>Intervals are 95 % bootstrap intervals from {0} resamples of the articles.</source>
        <translation>Les intervalles sont des intervalles bootstrap à 95&#xa0;%, tirés de {0} rééchantillonnages des articles.</translation>
    </message>
    <message>
        <source>Intervals are from the 2.5th to the 97.5th percentile of {0} resamples of articles with replacement (Efron 1979; seed {1}).</source>
        <translation>Les intervalles vont du percentile 2,5 au percentile 97,5 de {0} rééchantillonnages des articles avec remise (Efron 1979&#xa0;; graine {1}).</translation>
    </message>
    <message>
        <source>It cannot be read as a row: {0}.</source>
        <translation>Impossible à lire comme une ligne : {0}.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Il est illisible : {0}.</translation>
    </message>
    <message>
        <source>It has more than {0} characters. Cut it into articles first.</source>
        <translation>Il a plus de {0} caractères. Découpez-le d’abord en articles.</translation>
    </message>
    <message>
        <source>It has more than {0} lines. Cut the text and its annotations into articles first.</source>
        <translation>Il a plus de {0} lignes. Découpez d’abord le texte et ses annotations en articles.</translation>
    </message>
    <message>
        <source>It has {0} cells, and the table {1} columns.</source>
        <translation>Elle a {0} cellules, et le tableau {1} colonnes.</translation>
    </message>
    <message>
        <source>It has {0} pages; at most {1} are read. Cut it into articles first.</source>
        <translation>Il a {0} pages ; {1} au plus sont lues. Découpez-le d’abord en articles.</translation>
    </message>
    <message>
        <source>It holds only pictures of pages. Read it with OCR first.</source>
        <translation>Il ne contient que des images de pages. Faites-en d’abord la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>It holds {0} files; at most {1} are read. Pack fewer into one.</source>
        <translation>Elle contient {0} fichiers ; {1} au plus sont lus. Mettez-en moins dans une archive.</translation>
    </message>
    <message>
        <source>It holds {0} letters; at most {1} are read. Cut it first.</source>
        <translation>Elle contient {0} courriels ; {1} au plus sont lus. Découpez-la d’abord.</translation>
    </message>
    <message>
        <source>It is a figure of two people. Choose a pair of them, or look at α.</source>
        <translation>C’est une mesure pour deux personnes. Choisissez-en deux, ou voyez α.</translation>
    </message>
    <message>
        <source>It is broken, or no PDF at all. Get it anew, or print it to a PDF again.</source>
        <translation>Il est endommagé, ou n’est pas un PDF. Procurez-vous-le de nouveau, ou imprimez-le encore en PDF.</translation>
    </message>
    <message>
        <source>It is broken. Open it in Word, and save it again as .docx or .pdf.</source>
        <translation>Il est endommagé. Ouvrez-le dans Word, et enregistrez-le de nouveau en .docx ou .pdf.</translation>
    </message>
    <message>
        <source>It is damaged, or made in a way that is not known here ({0}).</source>
        <translation>Il est endommagé, ou fait d’une manière inconnue ici ({0}).</translation>
    </message>
    <message>
        <source>It is larger than {0} MB, the most for files of its kind.</source>
        <translation>Il dépasse {0} Mo, le maximum pour les fichiers de ce type.</translation>
    </message>
    <message>
        <source>It is longer than {0} MB.</source>
        <translation>Elle dépasse {0} Mo.</translation>
    </message>
    <message>
        <source>It is no JSON that can be read.</source>
        <translation>Ce n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>It is no Word file. Save it as .docx or .pdf, and try again.</source>
        <translation>Ce n’est pas un fichier Word. Enregistrez-le en .docx ou .pdf, puis réessayez.</translation>
    </message>
    <message>
        <source>It is no feed of articles. Of XML files, only feeds (RSS, Atom) can be read.</source>
        <translation>Ce n’est pas un flux d’articles. Parmi les fichiers XML, seuls les flux (RSS, Atom) peuvent être lus.</translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is no letter: it says neither from whom, nor when, nor about what.</source>
        <translation>Ce n’est pas un courriel : il ne dit ni de qui il vient, ni de quand, ni de quoi il parle.</translation>
    </message>
    <message>
        <source>It is no mailbox: no letter begins in it.</source>
        <translation>Ce n’est pas une boîte aux lettres : aucun courriel n’y commence.</translation>
    </message>
    <message>
        <source>It is no object with names.</source>
        <translation>Ce n’est pas un objet avec des noms.</translation>
    </message>
    <message>
        <source>It is not said yet how “{0}” is identified.</source>
        <translation>Il n’est pas encore dit comment « {0} » est identifiée.</translation>
    </message>
    <message>
        <source>It is not said yet what “{0}” counts.</source>
        <translation>Il n’est pas encore dit ce que compte « {0} ».</translation>
    </message>
    <message>
        <source>It is not said yet who or what “{0}” is.</source>
        <translation>Il n’est pas encore dit qui ou quoi est « {0} ».</translation>
    </message>
    <message>
        <source>It is only a link to another file.</source>
        <translation>Ce n’est qu’un lien vers un autre fichier.</translation>
    </message>
    <message>
        <source>It is packed to less than any file of its kind could be. It was not unpacked.</source>
        <translation>Il est plus comprimé qu’un fichier de ce genre ne peut l’être. Il n’a pas été décomprimé.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one, and try again.</source>
        <translation>Il est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>It needs more memory than is given to one file. Cut it into smaller ones.</source>
        <translation>Il demande plus de mémoire qu’un fichier n’en reçoit. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>It nests its parts too deep to be read. Save it as plain text.</source>
        <translation>Ses parties sont imbriquées trop profondément pour être lues. Enregistrez-le comme texte brut.</translation>
    </message>
    <message>
        <source>It was written by a Word before 2007. Open it, and save it as .docx or .pdf.</source>
        <translation>Il a été écrit par un Word d’avant 2007. Ouvrez-le, et enregistrez-le en .docx ou .pdf.</translation>
    </message>
    <message>
        <source>It was written to while it was read. Bring it in once that is done.</source>
        <translation>Il a été modifié pendant la lecture. Importez-le quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Its letters cannot be told: the file has only their shapes. Read it with OCR first.</source>
        <translation>Ses lettres ne peuvent être déterminées : le fichier n’a que leurs formes. Faites-en d’abord la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>Its parts declare names of their own, as no Word file does. It was not read.</source>
        <translation>Ses parties déclarent leurs propres noms, ce que ne fait aucun fichier Word. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Its positions count otherwise than brat&apos;s: {0}.</source>
        <translation>Ses positions ne comptent pas comme celles de brat : {0}.</translation>
    </message>
    <message>
        <source>Its text {0} cannot be read. {1}</source>
        <translation>Son texte {0} ne peut pas être lu. {1}</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff’s α, interval</source>
        <translation>α de Krippendorff, intervalle</translation>
    </message>
    <message>
        <source>Krippendorff’s α, ratio</source>
        <translation>α de Krippendorff, rapport</translation>
    </message>
    <message>
        <source>Krippendorff’s α, unitizing</source>
        <translation>α de Krippendorff, unités</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Left out, as nobody has decided it yet: {0} cases.</source>
        <translation>Laissés de côté, car personne n’en a encore décidé : {0} cas.</translation>
    </message>
    <message>
        <source>Letters in letters are read to a depth of {0}.</source>
        <translation>Les courriels dans des courriels sont lus jusqu’à une profondeur de {0}.</translation>
    </message>
    <message>
        <source>Letters of Outlook (.msg) are not read. Open it there, and save it as .html, .mht or .txt.</source>
        <translation>Les messages d’Outlook (.msg) ne sont pas lus. Ouvrez-le dans Outlook, et enregistrez-le en .html, .mht ou .txt.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Links cleared as they led to nothing any more: {0}.</source>
        <translation>Liens vidés parce qu’ils ne menaient plus à rien : {0}.</translation>
    </message>
    <message>
        <source>Looking only: this is what can be read of the damaged {0}.</source>
        <translation>Consultation seule : voici ce qui est lisible de {0}, qui est abîmé.</translation>
    </message>
    <message>
        <source>Looking only: this project is being edited in another window.</source>
        <translation>Consultation seule : ce projet est en cours de modification dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Looking only: {0} stands where nothing can be written.</source>
        <translation>Consultation seule : {0} se trouve là où rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>Looks like a copy of “{0}”.</source>
        <translation>Semble une copie de « {0} ».</translation>
    </message>
    <message>
        <source>Low, value and high must stand in order.</source>
        <translation>Minimum, valeur et maximum doivent être dans l’ordre.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Much of it stands in “{0}”, too: perhaps a rewrite.</source>
        <translation>Une bonne part se trouve aussi dans « {0} » : peut-être une réécriture.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No article could be told from the rest of the page: all of its text came in.</source>
        <translation>Aucun article n’a pu être distingué du reste de la page : tout son texte a été importé.</translation>
    </message>
    <message>
        <source>No article was coded by two of these people. Bring the work of a second person in first, or choose others.</source>
        <translation>Aucun article n’a été codé par deux de ces personnes. Faites d’abord entrer le travail d’une seconde, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>No backup could be made. {0}</source>
        <translation>Aucune sauvegarde n’a pu être faite. {0}</translation>
    </message>
    <message>
        <source>No column holds the text of the articles. Say which one does.</source>
        <translation>Aucune colonne ne contient le texte des articles. Dites laquelle.</translation>
    </message>
    <message>
        <source>No site of this name was found. Check the address, and whether you are online.</source>
        <translation>Aucun site de ce nom n’a été trouvé. Vérifiez l’adresse, et que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>No source says this quote yet: {0}</source>
        <translation>Aucune source ne dit encore cette citation : {0}</translation>
    </message>
    <message>
        <source>Nobody called “{0}” coded anything here. There are: {1}.</source>
        <translation>Personne du nom de « {0} » n’a codé ici. Il y a : {1}.</translation>
    </message>
    <message>
        <source>Nobody here is called {0}. There are: {1}.</source>
        <translation>Personne ici ne s’appelle {0}. Il y a : {1}.</translation>
    </message>
    <message>
        <source>None of its pages can be read. Get it anew, or print it to a PDF again.</source>
        <translation>Aucune de ses pages ne peut être lue. Procurez-vous-le de nouveau, ou imprimez-le encore en PDF.</translation>
    </message>
    <message>
        <source>Not read: {0}.</source>
        <translation>Non lu : {0}.</translation>
    </message>
    <message>
        <source>Nothing can be decided here: the project is open for looking only.</source>
        <translation>Rien ne peut être décidé ici : le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing could be written to {0}: {1}. Check the folder.</source>
        <translation>Rien n’a pu être écrit dans {0} : {1}. Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>Nothing in it can be read. {0}</source>
        <translation>Rien n’y peut être lu. {0}</translation>
    </message>
    <message>
        <source>Nothing in {0} can be read any more. Restore a backup instead.</source>
        <translation>Plus rien n’est lisible dans {0}. Restaurez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Numbers of pages are left out.</source>
        <translation>Les numéros de page sont laissés de côté.</translation>
    </message>
    <message>
        <source>Of these pages there are only pictures: {0}. Read them with OCR.</source>
        <translation>De ces pages, il n’y a que des images : {0}. Faites-en la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>Of {0} files that are attached, {1} are read.</source>
        <translation>Sur {0} pièces jointes, {1} sont lues.</translation>
    </message>
    <message>
        <source>On a Mac the application itself says which files it opens. Move it to Applications.</source>
        <translation>Sur un Mac, l’application dit elle-même quels fichiers elle ouvre. Déplacez-la dans Applications.</translation>
    </message>
    <message>
        <source>One person alone cannot code anything twice. Choose two, or an overlap of 0.</source>
        <translation>Une personne seule ne peut rien coder deux fois. Choisissez-en deux, ou une part de 0.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be fetched. Check the address.</source>
        <translation>Seules les adresses qui commencent par http:// ou https:// peuvent être lues. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Other records that are not as the journal tells: {0}.</source>
        <translation>Autres enregistrements qui ne sont pas tels que le dit le journal : {0}.</translation>
    </message>
    <message>
        <source>Pages of the file that cannot be read: {0} of {1}.</source>
        <translation>Pages du fichier illisibles : {0} sur {1}.</translation>
    </message>
    <message>
        <source>Parquet is written by DuckDB, which is not installed. Run: pip install &apos;news-annotator[parquet]&apos;</source>
        <translation>Parquet est écrit par DuckDB, qui n’est pas installé. Exécutez : pip install &apos;news-annotator[parquet]&apos;</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Reading it ended in a crash or took too much memory. It may be damaged: save it anew.</source>
        <translation>Sa lecture a fini par un plantage ou a pris trop de mémoire. Il est peut-être endommagé : enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Reading it took longer than {0} seconds, so it was given up.</source>
        <translation>Sa lecture a pris plus de {0} secondes : elle a été abandonnée.</translation>
    </message>
    <message>
        <source>Recorded at all, F1</source>
        <translation>Enregistré ou non, F1</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Codé par</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records are carried over to another article. Choose one.</source>
        <translation>Les données se reportent vers un autre article. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Records brought back from the journal alone: {0}.</source>
        <translation>Enregistrements retrouvés d’après le journal seul : {0}.</translation>
    </message>
    <message>
        <source>Records brought back from the tables alone: {0}.</source>
        <translation>Enregistrements retrouvés d’après les tables seules : {0}.</translation>
    </message>
    <message>
        <source>Records lost for good: {0}.</source>
        <translation>Enregistrements perdus pour de bon : {0}.</translation>
    </message>
    <message>
        <source>Records of several people are compared where they belong together: one to one, of the same kind in the same article, with the largest total of characters in common, and among equals those with exactly the same words.</source>
        <translation>Les enregistrements de plusieurs personnes sont comparés lorsqu’ils vont ensemble&#xa0;: un à un, de la même sorte dans le même article, avec le plus grand total de caractères en commun et, à égalité, ceux qui ont exactement les mêmes mots.</translation>
    </message>
    <message>
        <source>Rows of which it cannot be told where they belong: {0}.</source>
        <translation>Lignes dont on ne peut dire où est leur place : {0}.</translation>
    </message>
    <message>
        <source>Running heads and numbers of pages are left out: {0}.</source>
        <translation>Les titres courants et numéros de page sont laissés de côté : {0}.</translation>
    </message>
    <message>
        <source>Said, in words</source>
        <translation>Propos, en mots</translation>
    </message>
    <message>
        <source>Say both articles, from which and to which; or neither, to see which there are.</source>
        <translation>Dites les deux articles, de quel et vers quel ; ou aucun, pour voir lesquels il y a.</translation>
    </message>
    <message>
        <source>Say either --articles or --unread.</source>
        <translation>Indiquez soit --articles, soit --unread.</translation>
    </message>
    <message>
        <source>Say one of --save FILE, --take FILE [--dry-run] and --list.</source>
        <translation>Indiquez --save FICHIER, --take FICHIER [--dry-run] ou --list.</translation>
    </message>
    <message>
        <source>Say one of --take FILE, --versions and --version NUMBER.</source>
        <translation>Indiquez une seule option : --take FICHIER, --versions ou --version NUMÉRO.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Several people are called {0}. Name one by the id: {1}.</source>
        <translation>Plusieurs personnes s’appellent {0}. Nommez-en une par son identifiant : {1}.</translation>
    </message>
    <message>
        <source>Several people: say which folder or suffix each is, as in WHOSE=NAME. There is: {0}.</source>
        <translation>Plusieurs personnes : dites quel dossier ou suffixe est à qui, comme dans WHOSE=NAME. Il y a : {0}.</translation>
    </message>
    <message>
        <source>Somebody else decided this. Decide it yourself: the last decision stands.</source>
        <translation>Quelqu’un d’autre en a décidé. Décidez vous-même : la dernière décision compte.</translation>
    </message>
    <message>
        <source>Somebody here is called {0} already. Add something that tells them apart.</source>
        <translation>Quelqu’un ici s’appelle déjà {0}. Ajoutez de quoi les distinguer.</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Source, in words</source>
        <translation>Source, en mots</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources of two people are paired otherwise: each takes the first that is free and whose cue overlaps.</source>
        <translation>Les sources de deux personnes sont appariées autrement&#xa0;: chacune prend la première qui est libre et dont l’amorce chevauche la sienne.</translation>
    </message>
    <message>
        <source>Stand-ins made for lost records that others lead to: {0}.</source>
        <translation>Remplaçants créés pour des enregistrements perdus auxquels d’autres mènent : {0}.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>The address holds a name or password. Leave out what stands before the @.</source>
        <translation>L’adresse contient un nom ou un mot de passe. Ôtez ce qui précède le @.</translation>
    </message>
    <message>
        <source>The application itself depends on these choices. They can be renamed, nothing else.</source>
        <translation>L’application elle-même dépend de ces choix. Ils peuvent être renommés, rien d’autre.</translation>
    </message>
    <message>
        <source>The archive is broken. Get it anew, or pack it again.</source>
        <translation>L’archive est endommagée. Procurez-vous-la de nouveau, ou refaites-la.</translation>
    </message>
    <message>
        <source>The characters are neither UTF-8 nor Windows-1252. Save the file as UTF-8 and try again.</source>
        <translation>Les caractères ne sont ni en UTF-8 ni en Windows-1252. Enregistrez le fichier en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>The chart was not saved to {0}: {1}. Choose another folder.</source>
        <translation>Le graphique n’a pas été enregistré dans {0} : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The connection broke off before the whole page was there. Try again.</source>
        <translation>La connexion a été coupée avant que toute la page soit là. Réessayez.</translation>
    </message>
    <message>
        <source>The copy was not written: {0}. Make room on the disk.</source>
        <translation>La copie n’a pas été écrite : {0}. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The date of publication is missing: relative dates hang on it.</source>
        <translation>La date de publication manque : les dates relatives en dépendent.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Le disque est plein. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The entity of “{0}” is no longer there.</source>
        <translation>L’entité de « {0} » n’existe plus.</translation>
    </message>
    <message>
        <source>The feed defines abbreviations of its own, as attacks do, and is not read.</source>
        <translation>Le flux définit ses propres abréviations, comme le font les attaques ; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The feed has only the beginning of this article, or what it is about.</source>
        <translation>Le flux ne contient que le début de cet article, ou ce dont il parle.</translation>
    </message>
    <message>
        <source>The feed holds no articles.</source>
        <translation>Le flux ne contient pas d’articles.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space. Choose one with text in it.</source>
        <translation>Le fichier ne contient que des espaces. Choisissez-en un avec du texte.</translation>
    </message>
    <message>
        <source>The file is cut off, so that its end may be missing. Get it anew if you can.</source>
        <translation>Le fichier est coupé, de sorte que sa fin peut manquer. Procurez-vous-le de nouveau si possible.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>Le fichier est endommagé : {0}.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with text in it.</source>
        <translation>Le fichier est vide. Choisissez-en un avec du texte.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB. Cut it into articles first.</source>
        <translation>Le fichier dépasse {0} Mo. Découpez-le d’abord en articles.</translation>
    </message>
    <message>
        <source>The file of “{0}” was too large to be kept: look for the one with the SHA-256 {1}.</source>
        <translation>Le fichier de « {0} » était trop grand pour être gardé : cherchez celui dont le SHA-256 est {1}.</translation>
    </message>
    <message>
        <source>The folder of the project takes no backups; they are kept in {0}.</source>
        <translation>Le dossier du projet n’accepte pas de sauvegardes ; elles sont gardées dans {0}.</translation>
    </message>
    <message>
        <source>The last change was only half written when the application stopped; all before it is there.</source>
        <translation>La dernière modification n’était qu’à moitié écrite quand l’application s’est arrêtée ; tout ce qui précède est là.</translation>
    </message>
    <message>
        <source>The letter has more than {0} parts. Save what you need of it as a text.</source>
        <translation>Le courriel a plus de {0} parties. Enregistrez comme texte ce dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The letter is broken. Open it, and save it again as .eml or .html.</source>
        <translation>Le courriel est endommagé. Ouvrez-le, et enregistrez-le de nouveau en .eml ou .html.</translation>
    </message>
    <message>
        <source>The letter with it says no more than: “{0}”</source>
        <translation>Le courriel qui l’accompagne ne dit rien de plus que : « {0} »</translation>
    </message>
    <message>
        <source>The network is used: {0}</source>
        <translation>Le réseau est utilisé : {0}</translation>
    </message>
    <message>
        <source>The page comes packed as “{0}”, which cannot be read. Save it in a browser instead.</source>
        <translation>La page arrive comprimée en « {0} », ce qui ne peut être lu. Enregistrez-la plutôt dans un navigateur.</translation>
    </message>
    <message>
        <source>The page defines abbreviations of its own, as attacks do, and is not read. Save it as text.</source>
        <translation>La page définit ses propres abréviations, comme le font les attaques ; elle n’est pas lue. Enregistrez-la comme texte.</translation>
    </message>
    <message>
        <source>The page holds more than {0} MB besides pictures and scripts: no article does. Save the article alone.</source>
        <translation>La page contient plus de {0} Mo sans compter images et scripts : aucun article n’est si long. Enregistrez l’article seul.</translation>
    </message>
    <message>
        <source>The page is empty. Open it in a browser, save it there, and bring in the file.</source>
        <translation>La page est vide. Ouvrez-la dans un navigateur, enregistrez-la et importez le fichier.</translation>
    </message>
    <message>
        <source>The page says that it is for subscribers. Look whether its text is whole.</source>
        <translation>La page se dit réservée aux abonnés. Vérifiez que son texte est complet.</translation>
    </message>
    <message>
        <source>The parts of “{0}” add up to {1}, {2} than the total.</source>
        <translation>Les parties de « {0} » font {1}, {2} que le total.</translation>
    </message>
    <message>
        <source>The parts of “{0}” cannot be added up: they are in other units.</source>
        <translation>Les parties de « {0} » ne peuvent pas être additionnées : leurs unités diffèrent.</translation>
    </message>
    <message>
        <source>The parts of “{0}” cannot be added up: “{1}” has no value.</source>
        <translation>Les parties de « {0} » ne peuvent pas être additionnées : « {1} » n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The process that reads such files does not start ({0}). Install again.</source>
        <translation>Le processus qui lit ces fichiers ne démarre pas ({0}). Installez de nouveau l’application.</translation>
    </message>
    <message>
        <source>The site asks to wait before the next page ({0}). Try again later.</source>
        <translation>Le site demande d’attendre avant la page suivante ({0}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site cannot prove that it is the one it says (its certificate). Open it in a browser.</source>
        <translation>Le site ne peut pas prouver qu’il est celui qu’il dit être (son certificat). Ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>The site did not answer in time. Try again later, or save the page in a browser and bring it in.</source>
        <translation>Le site n’a pas répondu à temps. Réessayez plus tard, ou enregistrez la page dans un navigateur et importez-la.</translation>
    </message>
    <message>
        <source>The site did not give the page ({0}). Open it in a browser, save it there, bring it in.</source>
        <translation>Le site n’a pas donné la page ({0}). Ouvrez-la dans un navigateur, enregistrez-la et importez-la.</translation>
    </message>
    <message>
        <source>The site does not give this page to programs, or only to subscribers ({0}). Open it in a browser, save it there, and bring in the file.</source>
        <translation>Le site ne donne pas cette page aux programmes, ou seulement aux abonnés ({0}). Ouvrez-la dans un navigateur, enregistrez-la et importez le fichier.</translation>
    </message>
    <message>
        <source>The site has a problem of its own ({0}). Try again later.</source>
        <translation>Le site a lui-même un problème ({0}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The site sends on and on, or to what is no page ({0}). Open it in a browser.</source>
        <translation>Le site renvoie sans fin d’une adresse à l’autre, ou vers ce qui n’est pas une page ({0}). Ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>The site was not reached: {0}. Check the address, and whether you are online.</source>
        <translation>Le site n’a pas été joint : {0}. Vérifiez l’adresse, et que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>The suggestions of “{0}” are missing ({1}). Update or remove it.</source>
        <translation>Les suggestions de « {0} » manquent ({1}). Mettez-le à jour ou retirez-le.</translation>
    </message>
    <message>
        <source>The system knows no application for {0}. Save a copy instead.</source>
        <translation>Le système ne connaît pas d’application pour {0}. Enregistrez plutôt une copie.</translation>
    </message>
    <message>
        <source>The table has no column {0}. It has: {1}.</source>
        <translation>Le tableau n’a pas de colonne {0}. Il a : {1}.</translation>
    </message>
    <message>
        <source>The tables were not written to {0}: {1}. Free some space or choose another folder.</source>
        <translation>Les tableaux n’ont pas été écrits dans {0} : {1}. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The text is no longer the one that was imported.</source>
        <translation>Le texte n’est plus celui qui a été importé.</translation>
    </message>
    <message>
        <source>The text it is about is missing: a file of the same name that ends in .txt. Say where it is.</source>
        <translation>Le texte dont il parle manque : un fichier du même nom qui finit par .txt. Dites où il est.</translation>
    </message>
    <message>
        <source>The text of “{0}” is damaged; the words of its records are kept.</source>
        <translation>Le texte de « {0} » est endommagé ; les mots de ses enregistrements sont conservés.</translation>
    </message>
    <message>
        <source>The text of “{0}” is not the one that was brought in.</source>
        <translation>Le texte de « {0} » n’est pas celui qui a été importé.</translation>
    </message>
    <message>
        <source>The words of a record in this role; they are alike where their records belong together and both marked half or more of the characters that either marked.</source>
        <translation>Les mots d’un enregistrement dans ce rôle ; ils se ressemblent quand leurs enregistrements vont ensemble et que tous deux ont marqué au moins la moitié des caractères que l’un ou l’autre a marqués.</translation>
    </message>
    <message>
        <source>The words of a record in this role; two of them are compared where their records belong together.</source>
        <translation>Les mots d’un enregistrement dans ce rôle ; deux sont comparés quand leurs enregistrements vont ensemble.</translation>
    </message>
    <message>
        <source>There are {0} versions. See them with --versions.</source>
        <translation>Il y a {0} versions. Voyez-les avec --versions.</translation>
    </message>
    <message>
        <source>There is a choice “{0}” already. Merge the two instead.</source>
        <translation>Il y a déjà un choix « {0} ». Fusionnez plutôt les deux.</translation>
    </message>
    <message>
        <source>There is no .ann file in {0}. Choose a folder of brat.</source>
        <translation>Il n’y a pas de fichier .ann dans {0}. Choisissez un dossier de brat.</translation>
    </message>
    <message>
        <source>There is no article to assign. Bring some in, or choose others.</source>
        <translation>Il n’y a pas d’article à attribuer. Importez-en, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>There is no article to send: all are done. Choose others, or send all.</source>
        <translation>Il n’y a aucun article à envoyer : tous sont terminés. Choisissez-en d’autres, ou envoyez tout.</translation>
    </message>
    <message>
        <source>There is no article {0} in {1}. Its id stands in the exported tables.</source>
        <translation>Il n’y a pas d’article {0} dans {1}. Son identifiant figure dans les tableaux exportés.</translation>
    </message>
    <message>
        <source>There is no article “{0}” in the project.</source>
        <translation>Il n’y a pas d’article « {0} » dans le projet.</translation>
    </message>
    <message>
        <source>There is no backup {0}. See them with annotator restore PROJECT --list.</source>
        <translation>Il n’y a pas de sauvegarde {0}. Voyez-les avec annotator restore PROJET --list.</translation>
    </message>
    <message>
        <source>There is no layer “{0}”. Say all, final, or who recorded it: {1}.</source>
        <translation>Il n’y a pas de couche « {0} ». Dites all, final, ou le nom d’une personne : {1}.</translation>
    </message>
    <message>
        <source>There is no page at this address ({0}). Check the address.</source>
        <translation>Il n’y a pas de page à cette adresse ({0}). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is no preset {0}. There are: {1}.</source>
        <translation>Il n’y a pas de préréglage {0}. Il y a : {1}.</translation>
    </message>
    <message>
        <source>There is no record {0} in {1}. Its id stands in the exported tables.</source>
        <translation>Il n’y a pas d’enregistrement {0} dans {1}. Son identifiant figure dans les tableaux exportés.</translation>
    </message>
    <message>
        <source>There is no sound backup of {0}. Name a file to restore it from.</source>
        <translation>Il n’y a pas de sauvegarde saine de {0}. Indiquez un fichier à restaurer.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>There is no text in it. If it shows any, print it to a PDF again, or read it with OCR.</source>
        <translation>Il ne contient aucun texte. S’il en montre, imprimez-le encore en PDF, ou faites-en la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>There is no text in it. If it shows pictures of text, read them with OCR first.</source>
        <translation>Il ne contient aucun texte. S’il montre des images de texte, faites-en d’abord la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>There is no text in the letter, and nothing attached that can be read.</source>
        <translation>Il n’y a aucun texte dans le courriel, ni aucune pièce jointe qui puisse être lue.</translation>
    </message>
    <message>
        <source>There is no text on this page. Open it in a browser, and save it from there.</source>
        <translation>Il n’y a pas de texte sur cette page. Ouvrez-la dans un navigateur et enregistrez-la de là.</translation>
    </message>
    <message>
        <source>There is no text. Paste or choose some.</source>
        <translation>Il n’y a pas de texte. Collez-en ou choisissez-en.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save it again from a browser, as “Web page, single file”.</source>
        <translation>Il ne contient pas de page web. Enregistrez-la de nouveau dans un navigateur, comme « Page web, un seul fichier ».</translation>
    </message>
    <message>
        <source>There is no {0} “{1}” in the project.</source>
        <translation>Il n’y a pas de {0} « {1} » dans le projet.</translation>
    </message>
    <message>
        <source>There is nobody to assign articles to. Choose who codes.</source>
        <translation>Il n’y a personne à qui attribuer des articles. Choisissez qui code.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be read.</source>
        <translation>Il ne contient rien qui puisse être lu.</translation>
    </message>
    <message>
        <source>There is nothing to bring in. Name files, folders, or --from-address ADDRESS.</source>
        <translation>Il n’y a rien à importer. Indiquez des fichiers, des dossiers, ou --from-address ADRESSE.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>There is too little room in {0} to write the project anew. Free some space.</source>
        <translation>Trop peu de place dans {0} pour réécrire le projet. Libérez de la place.</translation>
    </message>
    <message>
        <source>There is, or was, a field “{0}” already. Choose another name.</source>
        <translation>Il y a, ou il y avait, déjà un champ « {0} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>These files may still hold the words; take them away by hand: {0}.</source>
        <translation>Ces fichiers contiennent peut-être encore les mots ; retirez-les à la main : {0}.</translation>
    </message>
    <message>
        <source>These pages are broken and could not be read: {0}.</source>
        <translation>Ces pages sont endommagées et n’ont pas pu être lues : {0}.</translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation>Cet article n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>This cannot be taken back: the record is gone for good.</source>
        <translation>Impossible d’annuler : l’enregistrement a disparu pour de bon.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {0} was changed meanwhile. Change it by hand instead.</source>
        <translation>Impossible d’annuler : {0} a été modifié entre-temps. Modifiez-le plutôt à la main.</translation>
    </message>
    <message>
        <source>This field is no longer there.</source>
        <translation>Ce champ n’existe plus.</translation>
    </message>
    <message>
        <source>This is no address of a page. One looks like https://www.example.org/article.</source>
        <translation>Ce n’est pas l’adresse d’une page. Une adresse ressemble à https://www.example.org/article.</translation>
    </message>
    <message>
        <source>This is no page of an article: its parts nest too deep, or are too long. Save it as plain text.</source>
        <translation>Ce n’est pas la page d’un article : ses parties s’emboîtent trop, ou sont trop longues. Enregistrez-la comme texte brut.</translation>
    </message>
    <message>
        <source>This is no text but the bytes of a program, picture or other document. Save it as text first.</source>
        <translation>Ce n’est pas du texte mais les octets d’un programme, d’une image ou d’un autre document. Enregistrez-le d’abord comme texte.</translation>
    </message>
    <message>
        <source>This project is on a network drive: each edit takes a little longer to be saved.</source>
        <translation>Ce projet est sur un lecteur réseau : chaque modification met un peu plus de temps à s’enregistrer.</translation>
    </message>
    <message>
        <source>This project is open for looking only, so nothing can be changed here.</source>
        <translation>Ce projet est ouvert en consultation seule : rien ne peut y être changé.</translation>
    </message>
    <message>
        <source>This record is gone for good. It cannot be brought back.</source>
        <translation>Cet enregistrement a disparu pour de bon. Il ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>To compare takes two different people. Name another one.</source>
        <translation>Il faut deux personnes différentes pour comparer. Nommez-en une autre.</translation>
    </message>
    <message>
        <source>Two computers wrote at once: look into {0}, which stands beside this project.</source>
        <translation>Deux ordinateurs ont écrit en même temps : regardez {0}, à côté de ce projet.</translation>
    </message>
    <message>
        <source>UTF-16 units of the file</source>
        <translation>unités UTF-16 du fichier</translation>
    </message>
    <message>
        <source>UTF-16 units, a line end as one, without a byte order mark</source>
        <translation>unités UTF-16, une fin de ligne comptée une fois, sans marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Violet, yellow, teal</source>
        <translation>Violet, jaune, sarcelle</translation>
    </message>
    <message>
        <source>What comes in may be listed as changed on both sides where it was not.</source>
        <translation>Ce qui arrive peut être signalé à tort comme modifié des deux côtés.</translation>
    </message>
    <message>
        <source>What reviewers decided about single records.</source>
        <translation>Ce que les réviseurs ont décidé sur chaque enregistrement.</translation>
    </message>
    <message>
        <source>What stands there is larger than {0} MB. It is no article.</source>
        <translation>Ce qui s’y trouve dépasse {0} Mo. Ce n’est pas un article.</translation>
    </message>
    <message>
        <source>What was done in brat cannot be tried only. Import into a copy of the project.</source>
        <translation>Ce qui a été fait dans brat ne peut pas être seulement essayé. Importez dans une copie du projet.</translation>
    </message>
    <message>
        <source>What was read could not be put aside: {0}. Make room on the disk.</source>
        <translation>Ce qui a été lu n’a pas pu être mis de côté : {0}. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>What was read of it is no article.</source>
        <translation>Ce qui en a été lu n’est pas un article.</translation>
    </message>
    <message>
        <source>What was sent is not whole: a record leads to one that is missing. Ask for all to be sent.</source>
        <translation>Ce qui a été envoyé n’est pas complet : une donnée mène à une autre qui manque. Demandez un envoi complet.</translation>
    </message>
    <message>
        <source>When something needs a look, or more than one file comes in</source>
        <translation>S’il y a quelque chose à regarder, ou plus d’un fichier</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Words that stand askew on the page are left out: “{0}”.</source>
        <translation>Les mots placés de travers sur la page sont laissés de côté : « {0} ».</translation>
    </message>
    <message>
        <source>Write at least one phrase, and separate phrases by single semicolons.</source>
        <translation>Écrivez au moins une expression, et séparez les expressions par un seul point-virgule.</translation>
    </message>
    <message>
        <source>a field of another kind had this name here</source>
        <translation>un champ d’une autre sorte avait ce nom ici</translation>
    </message>
    <message>
        <source>a line that is no annotation of brat</source>
        <translation>une ligne qui n’est pas une annotation de brat</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a name that is nearly the same</source>
        <translation>un nom presque identique</translation>
    </message>
    <message>
        <source>a part of “{0}” that is an event itself</source>
        <translation>une partie de « {0} » qui est elle-même un événement</translation>
    </message>
    <message>
        <source>a part of “{0}” that is not there</source>
        <translation>une partie de « {0} » qui n’est pas là</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>accept what all agree on</source>
        <translation>accepter ce sur quoi tous s’accordent</translation>
    </message>
    <message>
        <source>accept {0}</source>
        <translation>accepter {0}</translation>
    </message>
    <message>
        <source>accept {0} suggestions</source>
        <translation>accepter {0} suggestions</translation>
    </message>
    <message>
        <source>add choice “{0}”</source>
        <translation>ajouter le choix « {0} »</translation>
    </message>
    <message>
        <source>add field “{0}”</source>
        <translation>ajouter le champ « {0} »</translation>
    </message>
    <message>
        <source>add words for a number</source>
        <translation>ajouter des mots pour un nombre</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>all occurrences of “{0}”</source>
        <translation>toutes les occurrences de « {0} »</translation>
    </message>
    <message>
        <source>all words</source>
        <translation>tous les mots</translation>
    </message>
    <message>
        <source>already there: {0} (as “{1}”)</source>
        <translation>déjà présent : {0} (sous « {1} »)</translation>
    </message>
    <message>
        <source>an article was erased for good by {0}</source>
        <translation>un article a été effacé pour de bon par {0}</translation>
    </message>
    <message>
        <source>an edit of which a part was erased for good</source>
        <translation>une modification dont une partie a été effacée pour de bon</translation>
    </message>
    <message>
        <source>an id that another annotation has already</source>
        <translation>un identifiant qu’une autre annotation a déjà</translation>
    </message>
    <message>
        <source>another text of an article that is here, to which your records can be carried over: {0}</source>
        <translation>un autre texte d’un article qui est ici, sur lequel vos enregistrements peuvent être reportés : {0}</translation>
    </message>
    <message>
        <source>answer to a suggestion</source>
        <translation>réponse à une suggestion</translation>
    </message>
    <message>
        <source>are more than {0}</source>
        <translation>dépassent le nombre de {0}</translation>
    </message>
    <message>
        <source>are no phrases</source>
        <translation>ne sont pas des expressions</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>articles there already: {0}</source>
        <translation>articles déjà présents : {0}</translation>
    </message>
    <message>
        <source>as stretches</source>
        <translation>en passages</translation>
    </message>
    <message>
        <source>ask for {0} no more</source>
        <translation>ne plus demander {0}</translation>
    </message>
    <message>
        <source>ask later: {0}</source>
        <translation>demander plus tard : {0}</translation>
    </message>
    <message>
        <source>assign {0} articles to {1} people</source>
        <translation>attribuer {0} articles à {1} personnes</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>at all</source>
        <translation>enregistré ou non</translation>
    </message>
    <message>
        <source>attribute “{0}”</source>
        <translation>attribut « {0} »</translation>
    </message>
    <message>
        <source>blind coding</source>
        <translation>codage à l’aveugle</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>bring back {0}</source>
        <translation>ramener {0}</translation>
    </message>
    <message>
        <source>bring back {0} articles</source>
        <translation>ramener {0} articles</translation>
    </message>
    <message>
        <source>bring back {0} as it was</source>
        <translation>rétablir {0} tel qu’il était</translation>
    </message>
    <message>
        <source>brought in on both sides, and one article now: {0}</source>
        <translation>importé des deux côtés, désormais un seul article : {0}</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>par caractères</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>can only be renamed, as the application depends on it</source>
        <translation>peut seulement être renommé, car l’application en dépend</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>carry over records of “{0}”</source>
        <translation>reporter les données de « {0} »</translation>
    </message>
    <message>
        <source>carry over records to {0} other texts</source>
        <translation>reporter des données vers {0} autres textes</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed on both sides: {0}</source>
        <translation>modifié des deux côtés : {0}</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>clear zone</source>
        <translation>enlever la zone</translation>
    </message>
    <message>
        <source>clear zone in {0} articles</source>
        <translation>enlever la zone dans {0} articles</translation>
    </message>
    <message>
        <source>code blind</source>
        <translation>coder à l’aveugle</translation>
    </message>
    <message>
        <source>code blind no longer</source>
        <translation>ne plus coder à l’aveugle</translation>
    </message>
    <message>
        <source>code points of the file</source>
        <translation>points de code du fichier</translation>
    </message>
    <message>
        <source>code points, a line end as one, without a byte order mark</source>
        <translation>points de code, une fin de ligne comptée une fois, sans marque d’ordre des octets</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>colour of choice “{0}”</source>
        <translation>couleur du choix « {0} »</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comparator</source>
        <translation>comparateur</translation>
    </message>
    <message>
        <source>crosshead</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>provenance</translation>
    </message>
    <message>
        <source>decide otherwise: {0}</source>
        <translation>décider autrement : {0}</translation>
    </message>
    <message>
        <source>decide: nothing here, {0}</source>
        <translation>décider : rien ici, {0}</translation>
    </message>
    <message>
        <source>decide: {0} stands</source>
        <translation>décider : {0} est retenu</translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation>supprimer {0}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>erased here for good, so it is left out: {0}</source>
        <translation>effacé ici pour de bon, donc laissé de côté : {0}</translation>
    </message>
    <message>
        <source>event “{0}”</source>
        <translation>événement « {0} »</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>files of other kinds</source>
        <translation>fichiers d’autres types</translation>
    </message>
    <message>
        <source>folders with parts of saved web pages</source>
        <translation>dossiers contenant des parties de pages web enregistrées</translation>
    </message>
    <message>
        <source>forget what was learned</source>
        <translation>oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>forget what was learned of {0}</source>
        <translation>oublier ce qui a été appris de {0}</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>guide de codage</translation>
    </message>
    <message>
        <source>half in common</source>
        <translation>moitié en commun</translation>
    </message>
    <message>
        <source>has a colour that is not written as #rrggbb</source>
        <translation>a une couleur qui n’est pas écrite sous la forme #rrggbb</translation>
    </message>
    <message>
        <source>has no label</source>
        <translation>n’a pas d’intitulé</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>help of choice “{0}”</source>
        <translation>aide du choix « {0} »</translation>
    </message>
    <message>
        <source>here it is of another kind: {0}</source>
        <translation>ici, il est d’une autre sorte : {0}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>hidden files, and what systems leave behind</source>
        <translation>fichiers cachés et ce que les systèmes laissent derrière eux</translation>
    </message>
    <message>
        <source>hide choice “{0}”</source>
        <translation>masquer le choix « {0} »</translation>
    </message>
    <message>
        <source>hide it; records keep it</source>
        <translation>le masquer ; les enregistrements le gardent</translation>
    </message>
    <message>
        <source>high</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>import {0} articles</source>
        <translation>importer {0} articles</translation>
    </message>
    <message>
        <source>import “{0}”</source>
        <translation>importer « {0} »</translation>
    </message>
    <message>
        <source>in common / first person’s</source>
        <translation>en commun / ceux de la première personne</translation>
    </message>
    <message>
        <source>in common / second person’s</source>
        <translation>en commun / ceux de la seconde personne</translation>
    </message>
    <message>
        <source>is longer than {0}</source>
        <translation>dépasse la longueur de {0}</translation>
    </message>
    <message>
        <source>is merged into itself, or into a choice that is not there</source>
        <translation>est fusionné avec lui-même, ou avec un choix qui n’existe pas</translation>
    </message>
    <message>
        <source>is missing, or no name of a list</source>
        <translation>manque, ou n’est pas un nom de liste</translation>
    </message>
    <message>
        <source>is no key: small letters, digits and _ only</source>
        <translation>n’est pas une clé : uniquement minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>is no list of tables; begin each with {0}</source>
        <translation>n’est pas une liste de tables ; commencez chacune par {0}</translation>
    </message>
    <message>
        <source>is no name of a list</source>
        <translation>n’est pas un nom de liste</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>n’est pas une table</translation>
    </message>
    <message>
        <source>is no text of a sensible length</source>
        <translation>n’est pas un texte d’une longueur raisonnable</translation>
    </message>
    <message>
        <source>is none of {0}</source>
        <translation>n’est aucun de {0}</translation>
    </message>
    <message>
        <source>is none: small letters, digits and _ only</source>
        <translation>n’en est pas une : uniquement minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>is not between 1 and a milliard</source>
        <translation>n’est pas entre 1 et un milliard</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>n’est pas connu ici</translation>
    </message>
    <message>
        <source>is {0} elsewhere, and here it is not</source>
        <translation>est ailleurs {0}, et ne l’est pas ici</translation>
    </message>
    <message>
        <source>it does not begin with format = “{0}”.</source>
        <translation>il ne commence pas par format = « {0} ».</translation>
    </message>
    <message>
        <source>it follows “including”</source>
        <translation>il suit « dont »</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>il est trop imbriqué.</translation>
    </message>
    <message>
        <source>it is not TOML: {0}.</source>
        <translation>ce n’est pas du TOML : {0}.</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>il est trop grand.</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>il reste</translation>
    </message>
    <message>
        <source>its date “{0}” was not understood, and left out.</source>
        <translation>sa date « {0} » n’a pas été comprise, et a été laissée de côté.</translation>
    </message>
    <message>
        <source>its text says {0}, and something else about it {1}: look at when it was published.</source>
        <translation>son texte dit {0}, et autre chose à son sujet {1} : vérifiez quand il a été publié.</translation>
    </message>
    <message>
        <source>its version is {0}, and this application reads version {1}.</source>
        <translation>sa version est {0}, et cette application lit la version {1}.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>leave open: {0}</source>
        <translation>laisser ouvert : {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <translation>laissé de côté : {0}</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>link to “{0}”</source>
        <translation>lien vers « {0} »</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>liens vers des dossiers</translation>
    </message>
    <message>
        <source>look at: {0}: {1}</source>
        <translation>à vérifier : {0} : {1}</translation>
    </message>
    <message>
        <source>looks like wrongly read characters: {0} ({1} in all)</source>
        <translation>semble contenir des caractères mal lus : {0} ({1} en tout)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>merge {0} into “{1}”</source>
        <translation>fusionner {0} dans « {1} »</translation>
    </message>
    <message>
        <source>merge “{0}” into “{1}”</source>
        <translation>fusionner « {0} » dans « {1} »</translation>
    </message>
    <message>
        <source>merged_into</source>
        <translation>fusionné avec</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>move choice “{0}”</source>
        <translation>déplacer le choix « {0} »</translation>
    </message>
    <message>
        <source>move field “{0}”</source>
        <translation>déplacer le champ « {0} »</translation>
    </message>
    <message>
        <source>name {0}</source>
        <translation>nommer {0}</translation>
    </message>
    <message>
        <source>names of {0}</source>
        <translation>noms de {0}</translation>
    </message>
    <message>
        <source>nearly the same text, of the same outlet</source>
        <translation>presque le même texte, du même média</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new articles: {0}</source>
        <translation>nouveaux articles : {0}</translation>
    </message>
    <message>
        <source>new articles: {0}; known by their texts: {1}</source>
        <translation>nouveaux articles : {0} ; connus par leur texte : {1}</translation>
    </message>
    <message>
        <source>new entities: {0}</source>
        <translation>nouvelles entités : {0}</translation>
    </message>
    <message>
        <source>new entities: {0}; known ones that are used: {1}</source>
        <translation>nouvelles entités : {0} ; entités connues utilisées : {1}</translation>
    </message>
    <message>
        <source>new people: {0}</source>
        <translation>nouvelles personnes : {0}</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>nouveau projet</translation>
    </message>
    <message>
        <source>new records</source>
        <translation>nouvelles données</translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation>nouveau : {0}</translation>
    </message>
    <message>
        <source>new: {0} ({1})</source>
        <translation>nouveau : {0} ({1})</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no contradiction</source>
        <translation>sans contradiction</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not defined: {0}</source>
        <translation>non défini&#xa0;: {0}</translation>
    </message>
    <message>
        <source>not read: {0}: {1}</source>
        <translation>non lu : {0} : {1}</translation>
    </message>
    <message>
        <source>not saved as a version yet, SHA-256 {0}…</source>
        <translation>pas encore enregistré comme version, SHA-256 {0}…</translation>
    </message>
    <message>
        <source>not taken in: {0}</source>
        <translation>non repris : {0}</translation>
    </message>
    <message>
        <source>note on what is not taken in</source>
        <translation>note sur ce qui n’est pas repris</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>rien ici</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>numbers {0}: {1}</source>
        <translation>nombres {0} : {1}</translation>
    </message>
    <message>
        <source>open again: {0}</source>
        <translation>rouvrir : {0}</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>recoupement</translation>
    </message>
    <message>
        <source>pairs that agree / pairs where both say something</source>
        <translation>paires d’accord / paires où les deux disent quelque chose</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polarité</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>positions that hold nothing</source>
        <translation>positions qui ne contiennent rien</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>read {0} again</source>
        <translation>relire {0}</translation>
    </message>
    <message>
        <source>read {0} articles again</source>
        <translation>relire {0} articles</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>record {0}</source>
        <translation>enregistrer {0}</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>records that are there already</source>
        <translation>données déjà présentes</translation>
    </message>
    <message>
        <source>records that are there already: {0}</source>
        <translation>enregistrements déjà présents : {0}</translation>
    </message>
    <message>
        <source>records that others changed</source>
        <translation>données modifiées par d’autres</translation>
    </message>
    <message>
        <source>records that wait hidden, as their articles are deleted here: {0}</source>
        <translation>données qui attendent, masquées, car leurs articles sont supprimés ici : {0}</translation>
    </message>
    <message>
        <source>reject {0}</source>
        <translation>rejeter {0}</translation>
    </message>
    <message>
        <source>reject {0} suggestions</source>
        <translation>rejeter {0} suggestions</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>relation “{0}”</source>
        <translation>relation « {0} »</translation>
    </message>
    <message>
        <source>remove field “{0}”</source>
        <translation>retirer le champ « {0} »</translation>
    </message>
    <message>
        <source>remove words “{0}”</source>
        <translation>retirer les mots « {0} »</translation>
    </message>
    <message>
        <source>rename “{0}” to “{1}”</source>
        <translation>renommer « {0} » en « {1} »</translation>
    </message>
    <message>
        <source>repeat the fields of {0}</source>
        <translation>répéter les champs de {0}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>residue</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>role “{0}” of “{1}”</source>
        <translation>rôle « {0} » de « {1} »</translation>
    </message>
    <message>
        <source>same choice</source>
        <translation>même choix</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>même date</translation>
    </message>
    <message>
        <source>same link</source>
        <translation>même lien</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même nombre</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>même texte</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation>régler un commentaire</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>show choice “{0}”</source>
        <translation>montrer le choix « {0} »</translation>
    </message>
    <message>
        <source>something in an article that was erased for good</source>
        <translation>quelque chose dans un article effacé pour de bon</translation>
    </message>
    <message>
        <source>sound and film</source>
        <translation>sons et films</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>split “{0}” from “{1}”</source>
        <translation>détacher « {0} » de « {1} »</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>switch it off; what was entered stays</source>
        <translation>le désactiver ; ce qui a été saisi reste</translation>
    </message>
    <message>
        <source>tables (bring each in by itself, to say what its columns hold)</source>
        <translation>tableaux (importez chacun seul, pour dire ce que contiennent ses colonnes)</translation>
    </message>
    <message>
        <source>take codebook “{0}”</source>
        <translation>reprendre la grille de codage « {0} »</translation>
    </message>
    <message>
        <source>take in the work of {0}</source>
        <translation>reprendre le travail de {0}</translation>
    </message>
    <message>
        <source>take in {0}</source>
        <translation>reprendre {0}</translation>
    </message>
    <message>
        <source>take “{0}” out again</source>
        <translation>ressortir « {0} »</translation>
    </message>
    <message>
        <source>taken in before and deleted since, so they stay deleted: {0}</source>
        <translation>repris auparavant et supprimés depuis, donc laissés supprimés : {0}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>the application does not know this choice</source>
        <translation>l’application ne connaît pas ce choix</translation>
    </message>
    <message>
        <source>the file is larger than {0} MB: the project keeps its fingerprint, keep the file</source>
        <translation>le fichier dépasse {0} Mo : le projet garde son empreinte, gardez le fichier</translation>
    </message>
    <message>
        <source>the project has none.</source>
        <translation>le projet n’en a pas.</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la même adresse</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>le même que</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same number in Wikidata</source>
        <translation>le même numéro dans Wikidata</translation>
    </message>
    <message>
        <source>the same title</source>
        <translation>le même titre</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <translation>les mots à côté</translation>
    </message>
    <message>
        <source>the words said around it</source>
        <translation>les propos qui l’entourent</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>version {0} of {1}, SHA-256 {2}…</source>
        <translation>version {0} du {1}, SHA-256 {2}…</translation>
    </message>
    <message>
        <source>what others recorded comes along unseen: it comes up once all who code an article are done with it</source>
        <translation>ce que d’autres ont enregistré vient avec, sans être vu : cela apparaît quand tous ceux qui codent un article en ont fini</translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>ce qui a été appris</translation>
    </message>
    <message>
        <source>why it was decided so</source>
        <translation>pourquoi il en a été décidé ainsi</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>words beyond the end of the text</source>
        <translation>mots au-delà de la fin du texte</translation>
    </message>
    <message>
        <source>words marked “{0}”</source>
        <translation>mots marqués « {0} »</translation>
    </message>
    <message>
        <source>words of {0}</source>
        <translation>mots de {0}</translation>
    </message>
    <message>
        <source>words passed over, as they stand in a file after the attribution that names them: {0}</source>
        <translation>mots passés, car ils se trouvent dans un fichier après l’attribution qui les nomme : {0}</translation>
    </message>
    <message>
        <source>words that do not stand where the file says</source>
        <translation>mots qui ne sont pas là où le fichier le dit</translation>
    </message>
    <message>
        <source>words that stand after the “{0}” that names them</source>
        <translation>mots qui se trouvent après l’« {0} » qui les nomme</translation>
    </message>
    <message>
        <source>words that stand in a file after the attribution that names them, taken in, too: {0}</source>
        <translation>mots qui se trouvent dans un fichier après l’attribution qui les nomme, repris eux aussi : {0}</translation>
    </message>
    <message>
        <source>words that the text does not have at their places, so that those of the text count: {0}</source>
        <translation>des mots que le texte n’a pas à leur place, si bien que ceux du texte comptent : {0}</translation>
    </message>
    <message>
        <source>wrongly read characters were put right: {0} ({1} in all)</source>
        <translation>des caractères mal lus ont été corrigés : {0} ({1} en tout)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>zone {0}</source>
        <translation>zone {0}</translation>
    </message>
    <message>
        <source>zone {0} in {1} articles</source>
        <translation>zone {0} dans {1} articles</translation>
    </message>
    <message>
        <source>{0} ({1}) differs ({2}); kept as in the journal.</source>
        <translation>{0} ({1}) diffère ({2}) ; conservé tel que dans le journal.</translation>
    </message>
    <message>
        <source>{0} ({1}) differs ({2}); kept as in the table.</source>
        <translation>{0} ({1}) diffère ({2}) ; conservé tel que dans la table.</translation>
    </message>
    <message>
        <source>{0} ({1}) is not as the journal tells: {2}.</source>
        <translation>{0} ({1}) n’est pas tel que le dit le journal : {2}.</translation>
    </message>
    <message>
        <source>{0} ({1}) stands in a table, and the journal tells nothing of it.</source>
        <translation>{0} ({1}) figure dans une table, et le journal n’en dit rien.</translation>
    </message>
    <message>
        <source>{0} ({1}) stands in the journal, and in no table.</source>
        <translation>{0} ({1}) figure dans le journal, et dans aucune table.</translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation>{0} = {1}</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} déjà présents</translation>
    </message>
    <message>
        <source>{0} article was coded by two or more of {1} people working apart.</source>
        <translation>{0} article a été codé par deux personnes ou plus, sur {1} travaillant séparément.</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} articles</translation>
    </message>
    <message>
        <source>{0} articles are called {1}. Name one by its id: {2}.</source>
        <translation>{0} articles s’appellent {1}. Désignez-en un par son identifiant : {2}.</translation>
    </message>
    <message>
        <source>{0} articles are called “{1}”. Name one by its id: {2}.</source>
        <translation>{0} articles s’appellent « {1} ». Désignez-en un par son identifiant : {2}.</translation>
    </message>
    <message>
        <source>{0} articles were coded by two or more of {1} people working apart.</source>
        <translation>{0} articles ont été codés par deux personnes ou plus, sur {1} travaillant séparément.</translation>
    </message>
    <message>
        <source>{0} cannot be backed up: {1}. Older backups are kept.</source>
        <translation>{0} ne peut pas être sauvegardé : {1}. Les anciennes sauvegardes sont gardées.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a project ({1}). Choose another one.</source>
        <translation>{0} ne peut pas être lu comme projet ({1}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a table: {1}</source>
        <translation>{0} ne peut pas être lu comme tableau : {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read or written. Check the disk and the folder, then try again.</source>
        <translation>{0} ne peut être ni lu ni écrit. Vérifiez le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Choose another file.</source>
        <translation>{0} est illisible : {1}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}. Close it in other programs, or choose another name.</source>
        <translation>{0} ne peut pas être remplacé : {1}. Fermez-le dans les autres programmes, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} cannot be restored: {1}. Choose another backup.</source>
        <translation>{0} ne peut pas être restauré : {1}. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{0} cannot be taken as a codebook: {1} Mend it, or choose another.</source>
        <translation>{0} ne peut pas être repris comme grille de codage : {1} Corrigez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation>Impossible d’écrire dans {0} : {1}.</translation>
    </message>
    <message>
        <source>{0} characters cannot be told from the file; “�” stands for them.</source>
        <translation>{0} caractères ne peuvent être déterminés d’après le fichier ; « � » les remplace.</translation>
    </message>
    <message>
        <source>{0} copies this folder: open the project on one computer at a time.</source>
        <translation>{0} copie ce dossier : n’ouvrez le projet que sur un ordinateur à la fois.</translation>
    </message>
    <message>
        <source>{0} could not be copied: {1}.</source>
        <translation>{0} n’a pas pu être copié : {1}.</translation>
    </message>
    <message>
        <source>{0} could not be made: {1}. Choose another folder.</source>
        <translation>{0} n’a pas pu être créé : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} could not be repaired: {1}. The file is as it was.</source>
        <translation>{0} n’a pas pu être réparé : {1}. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>{0} counts more changes than anybody can have made. Ask for it again, and look at this computer’s clock.</source>
        <translation>{0} compte plus de modifications que quiconque n’a pu en faire. Redemandez-le, et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} deleted articles are called {1}. Name one by its id: {2}.</source>
        <translation>{0} articles supprimés s’appellent {1}. Désignez-en un par son identifiant : {2}.</translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation>{0} de moins</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>{0} chiffres</translation>
    </message>
    <message>
        <source>{0} has no field “{1}”; one of your own needs a kind</source>
        <translation>{0} n’a pas de champ « {1} » ; un champ à vous doit indiquer sa sorte</translation>
    </message>
    <message>
        <source>{0} has no {1}. Choose the folder of an export.</source>
        <translation>{0} ne contient pas {1}. Choisissez le dossier d’une exportation.</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for the tables.</source>
        <translation>{0} est un fichier. Choisissez un dossier pour les tableaux.</translation>
    </message>
    <message>
        <source>{0} is about the same text, and both would be the work of {1}. Say whose each of them is.</source>
        <translation>{0} porte sur le même texte, et les deux seraient le travail de {1}. Dites de qui est chacun.</translation>
    </message>
    <message>
        <source>{0} is already there. Choose another name, or open it.</source>
        <translation>{0} existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{0} is already there. Choose another name, or replace it.</source>
        <translation>{0} existe déjà. Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>{0} is already there. Choose another name.</source>
        <translation>{0} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is an address. Write --from-address before it, and it is fetched.</source>
        <translation>{0} est une adresse. Écrivez --from-address devant, et elle sera récupérée.</translation>
    </message>
    <message>
        <source>{0} is as it was then already.</source>
        <translation>{0} est déjà tel qu’il était alors.</translation>
    </message>
    <message>
        <source>{0} is being looked at in another window. Close it there first.</source>
        <translation>{0} est consulté dans une autre fenêtre. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not as it was sent. Ask for it to be sent again.</source>
        <translation>{0} est endommagé : il n’est plus tel qu’il a été envoyé. Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>{0} is empty. Choose a table with a row for each article.</source>
        <translation>{0} est vide. Choisissez un tableau avec une ligne par article.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB. Save it as JSON lines, one object a line.</source>
        <translation>{0} dépasse {1} Mo. Enregistrez-le en lignes JSON, un objet par ligne.</translation>
    </message>
    <message>
        <source>{0} is neither a project file nor a command. See annotator --help.</source>
        <translation>{0} n’est ni un fichier de projet ni une commande. Voir annotator --help.</translation>
    </message>
    <message>
        <source>{0} is no JSON that can be read. Save it again as JSON lines or CSV.</source>
        <translation>{0} n’est pas du JSON lisible. Enregistrez-le de nouveau en lignes JSON ou en CSV.</translation>
    </message>
    <message>
        <source>{0} is no entity that comes in, or {1} none that is here. Look at the list.</source>
        <translation>{0} n’est pas une entité qui arrive, ou {1} pas une entité d’ici. Consultez la liste.</translation>
    </message>
    <message>
        <source>{0} is no file of annotations, or it is damaged. Ask for it to be sent again.</source>
        <translation>{0} n’est pas un fichier d’annotations, ou il est endommagé. Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>{0} is no file of annotations. Choose one that somebody sent.</source>
        <translation>{0} n’est pas un fichier d’annotations. Choisissez-en un que quelqu’un a envoyé.</translation>
    </message>
    <message>
        <source>{0} is no file that can be read as a table. Export the project again.</source>
        <translation>{0} ne peut pas être lu comme tableau. Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>{0} is no place for a file. Choose another one.</source>
        <translation>{0} ne peut pas contenir de fichier. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0} is no share. Write a number from 0 to 100.</source>
        <translation>{0} n’est pas une part. Écrivez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>{0} is no text. Save it as CSV in UTF-8 and try again.</source>
        <translation>{0} n’est pas du texte. Enregistrez-le en CSV UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{0} is no {1}. There are: {2}.</source>
        <translation>{0} n’est pas un {1}. Il y a : {2}.</translation>
    </message>
    <message>
        <source>{0} is not a folder. Choose one that is there.</source>
        <translation>{0} n’est pas un dossier. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>{0} is not a folder. Choose the one that the texts are in.</source>
        <translation>{0} n’est pas un dossier. Choisissez celui où sont les textes.</translation>
    </message>
    <message>
        <source>{0} is not a project file. Choose another, or make a new one.</source>
        <translation>{0} n’est pas un fichier de projet. Choisissez-en un autre, ou créez-en un.</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8 throughout.</source>
        <translation>{0} n’est pas entièrement en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>{0} n’est pas en UTF-8. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{0} is not in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation>{0} n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 » et réessayez.</translation>
    </message>
    <message>
        <source>{0} is not installed here, so it may take a new login until the desktop knows.</source>
        <translation>{0} n’est pas installé ici : le bureau ne le saura peut-être qu’à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>{0} is not there. Choose another project, or make a new one.</source>
        <translation>{0} n’est pas là. Choisissez un autre projet, ou créez-en un.</translation>
    </message>
    <message>
        <source>{0} is not there. Choose another project.</source>
        <translation>{0} n’est pas là. Choisissez un autre projet.</translation>
    </message>
    <message>
        <source>{0} is of an older version. Open it for writing once to bring it up to date.</source>
        <translation>{0} est d’une version plus ancienne. Ouvrez-le une fois en écriture pour le mettre à jour.</translation>
    </message>
    <message>
        <source>{0} is one person already. Name two.</source>
        <translation>{0} est déjà une seule personne. Nommez-en deux.</translation>
    </message>
    <message>
        <source>{0} is the open project itself. Choose another name.</source>
        <translation>{0} est le projet ouvert lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is the project itself. Choose one of its backups.</source>
        <translation>{0} est le projet lui-même. Choisissez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>{0} is there already, and is left as it is. Name another file with --to.</source>
        <translation>{0} existe déjà et reste tel quel. Nommez un autre fichier avec --to.</translation>
    </message>
    <message>
        <source>{0} is too large for guidelines. Choose another file.</source>
        <translation>{0} est trop gros pour un guide de codage. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is too large to be a codebook. Choose another file.</source>
        <translation>{0} est trop grand pour une grille de codage. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is too large to be taken in. Ask for some of the articles at a time.</source>
        <translation>{0} est trop grand pour être repris. Demandez quelques articles à la fois.</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} est {1}</translation>
    </message>
    <message>
        <source>{0} is “{1}”, and “{2}” has no such number in it.</source>
        <translation>{0} est « {1} », et « {2} » ne contient pas ce nombre.</translation>
    </message>
    <message>
        <source>{0} joins</source>
        <translation>{0} rejoint le projet</translation>
    </message>
    <message>
        <source>{0} leaves</source>
        <translation>{0} s’en va</translation>
    </message>
    <message>
        <source>{0} links are empty, because what they lead to is left out.</source>
        <translation>{0} liens sont vides, car ce à quoi ils mènent est laissé de côté.</translation>
    </message>
    <message>
        <source>{0} mentions</source>
        <translation>{0} mentions</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>{0} needs a name. Write one, or merge it into another.</source>
        <translation>Il faut un nom : {0}. Écrivez-en un, ou fusionnez-la avec une autre.</translation>
    </message>
    <message>
        <source>{0} of field “{1}”</source>
        <translation>{0} du champ « {1} »</translation>
    </message>
    <message>
        <source>{0} of the project are called “{1}”. Say which by its id: {2}.</source>
        <translation>{0} du projet s’appellent « {1} ». Dites lequel par son identifiant : {2}.</translation>
    </message>
    <message>
        <source>{0} of words “{1}”</source>
        <translation>{0} des mots « {1} »</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} are left.</source>
        <translation>{0} sur {1} : il reste {2}.</translation>
    </message>
    <message>
        <source>{0} people are called “{1}”. Say which by its id: {2}.</source>
        <translation>{0} personnes s’appellent « {1} ». Dites laquelle par son identifiant : {2}.</translation>
    </message>
    <message>
        <source>{0} records of others are left out, as this project is coded blind.</source>
        <translation>{0} enregistrements d’autres personnes sont laissés de côté, car ce projet est codé à l’aveugle.</translation>
    </message>
    <message>
        <source>{0} reviews</source>
        <translation>{0} révise</translation>
    </message>
    <message>
        <source>{0} reviews no longer</source>
        <translation>{0} ne révise plus</translation>
    </message>
    <message>
        <source>{0} sources</source>
        <translation>{0} sources</translation>
    </message>
    <message>
        <source>{0} stands outside of its article. Ask for all to be sent again.</source>
        <translation>{0} se trouve hors de son article. Demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile, so this was not done. Look at it again.</source>
        <translation>{0} a été modifié entre-temps : rien n’a été fait. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of the annotator. Update it to open this project.</source>
        <translation>{0} a été créé par une version plus récente. Mettez l’application à jour pour ouvrir ce projet.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of the annotator. Update it to take this in.</source>
        <translation>{0} a été fait par une version plus récente de l’annotateur. Mettez-le à jour pour reprendre ce fichier.</translation>
    </message>
    <message>
        <source>{0} was not written. Choose another folder.</source>
        <translation>{0} n’a pas été écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} was not written: {1}. Choose another folder.</source>
        <translation>{0} n’a pas été écrit : {1}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} was recorded by somebody else. Only they can change it.</source>
        <translation>{0} a été enregistré par quelqu’un d’autre. Seule cette personne peut le modifier.</translation>
    </message>
    <message>
        <source>{0} was sent under the id of something else. Ask for all to be sent again.</source>
        <translation>{0} a été envoyé sous l’identifiant d’autre chose. Demandez que tout soit renvoyé.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} {1}.</source>
        <translation>{0} {1}.</translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation>{0} « {1} »</translation>
    </message>
    <message>
        <source>{0}, and the total is “{1}”: both can be true.</source>
        <translation>{0}, et le total est « {1} » : les deux peuvent être vrais.</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0}, et {1} autres</translation>
    </message>
    <message>
        <source>{0}, line 1: a column stands there twice.</source>
        <translation>{0}, ligne 1 : une colonne y figure deux fois.</translation>
    </message>
    <message>
        <source>{0}, line 1: the column {1} is missing. Export the project again.</source>
        <translation>{0}, ligne 1 : la colonne {1} manque. Exportez de nouveau le projet.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}, ligne {1} : {2}.</translation>
    </message>
    <message>
        <source>{0}. Unit: {1}</source>
        <translation>{0}. Unité&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}: F1 {1} for what was recorded at all.</source>
        <translation>{0}&#xa0;: F1 {1} pour ce qui a été enregistré ou non.</translation>
    </message>
    <message>
        <source>{0}: F1 {1} for what was recorded at all; {2} {3}.</source>
        <translation>{0}&#xa0;: F1 {1} pour ce qui a été enregistré ou non&#xa0;; {2} {3}.</translation>
    </message>
    <message>
        <source>{0}: at {1} stands “{2}”, not “{3}”.</source>
        <translation>{0} : à {1} se trouve « {2} », et non « {3} ».</translation>
    </message>
    <message>
        <source>{0}: field {1}</source>
        <translation>{0} : champ {1}</translation>
    </message>
    <message>
        <source>{0}: here {1}, {2} says {3}; {4} stands</source>
        <translation>{0} : ici {1}, {2} dit {3} ; {4} est retenu</translation>
    </message>
    <message>
        <source>{0}: name and colour</source>
        <translation>{0} : nom et couleur</translation>
    </message>
    <message>
        <source>{0}: nothing can be divided by 0.</source>
        <translation>{0} : rien ne se divise par 0.</translation>
    </message>
    <message>
        <source>{0}: table {1}, journal {2}</source>
        <translation>{0} : table {1}, journal {2}</translation>
    </message>
    <message>
        <source>{0}: the parts make up the total.</source>
        <translation>{0} : les parties composent le total.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2})</source>
        <translation>{0} : {1} ({2})</translation>
    </message>
    <message>
        <source>{0}: {1} cells of {2} were cut, as Excel holds 32,767 characters in a cell. The CSV has them whole.</source>
        <translation>{0} : {1} cellules de {2} ont été coupées, car Excel ne tient que 32 767 caractères par cellule. Le CSV les a entières.</translation>
    </message>
    <message>
        <source>{0}: {1} goes on on the sheet “{2}”.</source>
        <translation>{0} : {1} continue sur la feuille « {2} ».</translation>
    </message>
    <message>
        <source>{0}: {1} is text, as {2} of its cells are no complete {3}.</source>
        <translation>{0} : {1} est du texte, car {2} de ses cellules ne sont pas des {3} complètes.</translation>
    </message>
    <message>
        <source>{0}: {1} than the total.</source>
        <translation>{0} : {1} que le total.</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0} : {1} → {2}</translation>
    </message>
    <message>
        <source>{0}: “{1}” is none of: nothing, a number, 2/3, n, n+1, n-1, m, n/m.</source>
        <translation>{0} : « {1} » n’est rien de ceci : vide, un nombre, 2/3, n, n+1, n-1, m, n/m.</translation>
    </message>
    <message>
        <source>{0}; stopped before the end</source>
        <translation>{0} ; arrêté avant la fin</translation>
    </message>
    <message>
        <source>‘{0}’ → ‘{1}’</source>
        <translation>‘{0}’ → ‘{1}’</translation>
    </message>
    <message>
        <source>“{0} …” is too large to be a number here.</source>
        <translation>« {0} … » est trop grand pour être un nombre ici.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” count the same and differ: both stay.</source>
        <translation>« {0} » et « {1} » comptent la même chose et diffèrent : les deux restent.</translation>
    </message>
    <message>
        <source>“{0}” cannot be merged into “{1}”. Choose another one.</source>
        <translation>« {0} » ne peut pas être fusionné dans « {1} ». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a number, and the value is {1}.</source>
        <translation>« {0} » ne se lit pas comme un nombre, et la valeur est {1}.</translation>
    </message>
    <message>
        <source>“{0}” does not say which column. Write FIELD=COLUMN, such as text=body.</source>
        <translation>« {0} » ne dit pas quelle colonne. Écrivez CHAMP=COLONNE, par exemple text=body.</translation>
    </message>
    <message>
        <source>“{0}” gives limits only, and the value is {1}.</source>
        <translation>« {0} » ne donne que des bornes, et la valeur est {1}.</translation>
    </message>
    <message>
        <source>“{0}” has no name, and the reason is not said yet.</source>
        <translation>« {0} » n’a pas de nom, et la raison n’est pas encore dite.</translation>
    </message>
    <message>
        <source>“{0}” is a part of itself.</source>
        <translation>« {0} » est une partie de soi-même.</translation>
    </message>
    <message>
        <source>“{0}” is no date. Write YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>« {0} » n’est pas une date. Écrivez AAAA-MM-JJ, AAAA-MM ou AAAA.</translation>
    </message>
    <message>
        <source>“{0}” is no language code such as en, fr or ar; empty is for any other language.</source>
        <translation>« {0} » n’est pas un code de langue comme en, fr ou ar ; vide vaut pour toute autre langue.</translation>
    </message>
    <message>
        <source>“{0}” is not COLUMN=VALUE. Columns are: {1}.</source>
        <translation>« {0} » n’a pas la forme COLONNE=VALEUR. Les colonnes sont : {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not a date. Write 2019, 2019-03 or 2019-03-05, or words such as “Monday”.</source>
        <translation>« {0} » n’est pas une date. Écrivez 2019, 2019-03 ou 2019-03-05, ou des mots comme « lundi ».</translation>
    </message>
    <message>
        <source>“{0}” is not a number. Write it in digits, such as 2500000.</source>
        <translation>« {0} » n’est pas un nombre. Écrivez-le en chiffres, comme 2500000.</translation>
    </message>
    <message>
        <source>“{0}” is not known here</source>
        <translation>« {0} » n’est pas connu ici</translation>
    </message>
    <message>
        <source>“{0}” of what is no entity</source>
        <translation>« {0} » de ce qui n’est pas une entité</translation>
    </message>
    <message>
        <source>“{0}” reads as {1}, and the value is {2}.</source>
        <translation>« {0} » se lit {1}, et la valeur est {2}.</translation>
    </message>
    <message>
        <source>“{0}” was sent, and “{1}” stands there</source>
        <translation>« {0} » a été envoyé, et il y a là « {1} »</translation>
    </message>
    <message>
        <source>“{0}” whose cue stands after it</source>
        <translation>« {0} » dont l’amorce se trouve après</translation>
    </message>
    <message>
        <source>“{0}” without words for who, cue or said</source>
        <translation>« {0} » sans mots pour qui, amorce ou dit</translation>
    </message>
    <message>
        <source>“{0}”: {1} is empty, and this project asks for it.</source>
        <translation>« {0} » : {1} est vide, et ce projet le demande.</translation>
    </message>
    <message>
        <source>“{0}”: {1} stands for the number, {2} for a second one, each at most once.</source>
        <translation>« {0} » : {1} représente le nombre, {2} un second, chacun une fois au plus.</translation>
    </message>
    <message>
        <source>“{0}”: {1} {2} is above {3} {4}.</source>
        <translation>« {0} » : {1} {2} dépasse {3} {4}.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… et {0} de plus.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A line below the text, each tip once. On again: all of them anew.</source>
        <translation>Une ligne sous le texte, chaque conseil une seule fois. Réactiver : tous reviennent.</translation>
    </message>
    <message>
        <source>Allow bringing in from an address</source>
        <translation>Permettre d’importer depuis une adresse</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As colleagues know you; it stands beside what you record.</source>
        <translation>Tel que vos collègues le connaissent ; il figure à côté de ce que vous codez.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Beliefs, intentions and rules that are less sure, too: more is found, more of it is wrong.</source>
        <translation>Aussi croyances, intentions et règles moins sûres : on trouve plus, et plus de faux.</translation>
    </message>
    <message>
        <source>Both sets can be told apart by colour-blind people.</source>
        <translation>Les deux jeux se distinguent aussi en cas de daltonisme.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>Couleurs des marques</translation>
    </message>
    <message>
        <source>Copies beside the project, kept for a time.</source>
        <translation>Des copies à côté du projet, gardées un certain temps.</translation>
    </message>
    <message>
        <source>Ctrl+F1 shows the tip of where the keyboard is.</source>
        <translation>Ctrl+F1 affiche l’info-bulle de l’endroit où se trouve le clavier.</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>From line to line, by the size.</source>
        <translation>D’une ligne à l’autre, selon la taille.</translation>
    </message>
    <message>
        <source>From one to the next, while something changes.</source>
        <translation>De l’une à l’autre, tant que quelque chose change.</translation>
    </message>
    <message>
        <source>How many characters a line holds at most.</source>
        <translation>Nombre maximal de caractères par ligne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Light or dark; high contrast is easier to see.</source>
        <translation>Clair ou sombre ; le contraste élevé se voit mieux.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Menus that fade, a caret that blinks.</source>
        <translation>Menus en fondu, curseur qui clignote.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Names that the text mentions.</source>
        <translation>Les noms que le texte mentionne.</translation>
    </message>
    <message>
        <source>Numbers, and what they count.</source>
        <translation>Les nombres, et ce qu’ils comptent.</translation>
    </message>
    <message>
        <source>Of menus, forms and lists.</source>
        <translation>Des menus, formulaires et listes.</translation>
    </message>
    <message>
        <source>Of menus, forms and messages.</source>
        <translation>Des menus, formulaires et messages.</translation>
    </message>
    <message>
        <source>Of the article&apos;s text.</source>
        <translation>Du texte de l’article.</translation>
    </message>
    <message>
        <source>Show what comes in before it is stored</source>
        <translation>Montrer ce qui est importé avant de l’enregistrer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>Suggest entities</source>
        <translation>Suggérer des entités</translation>
    </message>
    <message>
        <source>Suggest figures</source>
        <translation>Suggérer des chiffres</translation>
    </message>
    <message>
        <source>Suggest sources</source>
        <translation>Suggérer des sources</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>The network is used for nothing else, and only when you type one.</source>
        <translation>Le réseau ne sert à rien d’autre, et seulement quand vous en saisissez une.</translation>
    </message>
    <message>
        <source>Tips beside the pointer</source>
        <translation>Info-bulles près du pointeur</translation>
    </message>
    <message>
        <source>Tips for the first times</source>
        <translation>Conseils des premières fois</translation>
    </message>
    <message>
        <source>To correct it first.</source>
        <translation>Pour le corriger d’abord.</translation>
    </message>
    <message>
        <source>What rules find in an article is dotted in its text; nothing is saved without a key.</source>
        <translation>Ce que les règles trouvent dans un article est en pointillé dans son texte ; rien n’est enregistré sans une touche.</translation>
    </message>
    <message>
        <source>Who said what.</source>
        <translation>Qui a dit quoi.</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Largeur de la colonne</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>Enter takes what is proposed, digits choose numbered words, Esc goes back to the text.</source>
        <translation>Entrée accepte ce qui est proposé, les chiffres choisissent les mots numérotés, Échap revient au texte.</translation>
    </message>
    <message>
        <source>Not sure? {0} flags the chosen record, and {1} lists all that are flagged.</source>
        <translation>Un doute ? {0} signale l’enregistrement choisi, et {1} liste tous ceux qui sont signalés.</translation>
    </message>
    <message>
        <source>Select words and press {0} for an entity, {1} for a figure, {2} for a source.</source>
        <translation>Sélectionnez des mots et appuyez sur {0} pour une entité, {1} pour un chiffre, {2} pour une source.</translation>
    </message>
    <message>
        <source>{0} fills the empty fields of a figure as in the one recorded before it.</source>
        <translation>{0} remplit les champs vides d’un chiffre comme dans celui enregistré avant.</translation>
    </message>
    <message>
        <source>{0} finds any command, article or entity by a few letters of its name.</source>
        <translation>{0} trouve une commande, un article ou une entité par quelques lettres de son nom.</translation>
    </message>
    <message>
        <source>{0} marks the same words everywhere in the article as the same entity.</source>
        <translation>{0} marque partout dans l’article les mêmes mots comme la même entité.</translation>
    </message>
    <message>
        <source>{0} says that the article is done, and opens the next one.</source>
        <translation>{0} indique que l’article est terminé, et ouvre le suivant.</translation>
    </message>
    <message>
        <source>{0} takes the last step back, and the one before it, also tomorrow.</source>
        <translation>{0} annule le dernier pas, puis celui d’avant, même demain.</translation>
    </message>
    <message>
        <source>{0} writes tables of what there is so far, as often as you like.</source>
        <translation>{0} écrit des tableaux de ce qu’il y a jusqu’ici, aussi souvent que vous voulez.</translation>
    </message>
</context>
</TS>
