<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News annotator {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorRow</name>
    <message>
        <source>Leave out these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set from selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words that are selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: set from selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks here: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesModel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPane</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most records first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedLater</name>
    <message>
        <source>Asked later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is flagged.
Choose a record and press L to ask somebody, or to come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are flagged to ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Enter goes there; L takes the flag away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓  Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. It is tried again when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Bring in a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be brought in. Make room on the disk, then bring the same files in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are in {0}.

{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for looking only. Close the other window to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing tables …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, entities, mentions, figures, sources and zones are written as tables that link by id, and figures_wide.csv as one table that can be analysed as it is. Tables that are there already are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For E&amp;xcel: begin each file with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresWindow</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {0} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+C copies · Alt+↑ ↓ sorts by this column · Alt+Shift+← → moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure matches. Clear a filter to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet. Select a number in an article and press F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all figures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show figures one by one or in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>2019-03-24, 2019-03 or 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in words, names, places, titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>still empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsStack</name>
    <message>
        <source>Not saved. It is tried again when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the words that are selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: set from selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Choose a figure first: its empty fields are filled in as in the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mention first: all places with its words are marked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the figure first that these words belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the total first; the figures recorded after that are its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in as in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged to ask later. Go › Asked later … lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as well: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, or put the caret in a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next figures are parts of “{0}”. P ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next figures stand for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other figure of yours yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has nothing more to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;0  ordinary text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>named in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>Delete the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this article left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and what was recorded in it ({1}) are taken out of the project. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickedChip</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is not chosen yet. Pick it from the list, or clear it with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ New entity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that colleagues see:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as colleagues know you. It stands beside what you record,
and is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project.annotator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Bring in articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article on the left, or bring some in:
text files, a folder, or what you copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published when? Set the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{words} (as the entity says)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (from the total)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPane</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities yet.
Select who or what in the text, and press E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet.
Select a number in the text, and press F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet.
Select what somebody said, and press S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some of your own mentions on the right first: they are split off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two or more entities in the list first (Ctrl+click, or Shift+arrows).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities; choose several to merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, alias or acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new entity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is mentioned; choose some to split them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays? Its mentions and those of the others become one entity; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is used in records. Merge it instead, or take it out of them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in, file by file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Looking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who, cue, said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visited</name>
    <message>
        <source>There is nothing further on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;New project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns news articles into datasets, on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>News annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that you typed could not be saved. Close the window all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Looking only: this project is being edited in another window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_BugDialog</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved. You can go on; please send the report to those who look after the application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Values</name>
    <message>
        <source>Only with this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: none given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codebook</name>
    <message>
        <source>NGO</source>
        <comment>entity.subtype.ngo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a building or a site</source>
        <comment>entity.type.facility</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading between paragraphs</source>
        <comment>zone.crosshead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <comment>comparator.about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym</source>
        <comment>form.acronym</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjective</source>
        <comment>form.adjective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected</source>
        <comment>figure.status.affected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>figure.category.all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>identification.anonymous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed group</source>
        <comment>entity.subtype.armed_group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <comment>comparator.at_least</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <comment>comparator.at_most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at second hand</source>
        <comment>proximity.secondary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <comment>source.type.author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belief</source>
        <comment>speech_act.belief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast</source>
        <comment>channel.broadcast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <comment>zone.byline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <comment>zone.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <comment>certainty.certain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilian</source>
        <comment>figure.category.civilian</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilians</source>
        <comment>entity.subtype.civilians</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coalition</source>
        <comment>entity.subtype.coalition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <comment>identification.collective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combatant</source>
        <comment>figure.category.combatant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combatants</source>
        <comment>entity.subtype.combatants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <comment>entity.subtype.company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <comment>figure.kind.count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <comment>entity.subtype.country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court</source>
        <comment>channel.court</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crosshead</source>
        <comment>zone.crosshead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <comment>zone.dateline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <comment>speech_act.demand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denial</source>
        <comment>speech_act.denial</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <comment>form.nominal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detained</source>
        <comment>figure.status.detained</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detainees</source>
        <comment>entity.subtype.detainees</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <comment>manner.direct</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displaced</source>
        <comment>figure.status.displaced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>source.type.document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>progress.done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <comment>figure.kind.duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor&apos;s insertion</source>
        <comment>quote_defect.editorial_insertion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <comment>entity.type.event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <comment>comparator.exact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility</source>
        <comment>entity.type.facility</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear</source>
        <comment>speech_act.fear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government body</source>
        <comment>entity.subtype.government_body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <comment>entity.type.group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <comment>source.type.group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <comment>zone.headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <comment>entity.subtype.hospital</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the article&apos;s words</source>
        <comment>manner.indirect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>manner.indirect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <comment>published_basis.inferred</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intention</source>
        <comment>speech_act.intention</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intergovernmental</source>
        <comment>entity.subtype.intergovernmental</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <comment>channel.interview</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says the name is withheld</source>
        <comment>identification.anonymous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kidnapped</source>
        <comment>figure.status.kidnapped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <comment>figure.status.killed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed or wounded</source>
        <comment>figure.status.killed_or_wounded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>progress.excluded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left over from the page</source>
        <comment>zone.residue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <comment>comparator.less_than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <comment>figure.kind.measure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <comment>entity.subtype.media</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.type.media</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>published_basis.metadata</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <comment>figure.category.minor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <comment>figure.status.missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>manner.mixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <comment>figure.kind.money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <comment>comparator.more_than</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>form.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <comment>identification.named</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nationality</source>
        <comment>entity.type.nationality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <comment>polarity.negative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never closed</source>
        <comment>quote_defect.unclosed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never opened</source>
        <comment>quote_defect.unopened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>progress.new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes_no.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>yes_no_unknown.no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no comment</source>
        <comment>speech_act.no_comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not authorised to speak</source>
        <comment>anonymity_reason.not_authorised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>anonymity_reason.not_stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinal</source>
        <comment>figure.kind.ordinal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>entity.type.organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>source.type.organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>entity.type.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>figure.kind.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>figure.status.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>anonymity_reason.other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <comment>proximity.participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participated</source>
        <comment>figure.status.participated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly word for word</source>
        <comment>manner.mixed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people without an organisation, such as “minors”</source>
        <comment>entity.type.group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <comment>figure.kind.percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>entity.type.person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>source.type.person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <comment>entity.type.place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place and date before the first sentence</source>
        <comment>zone.dateline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>political party</source>
        <comment>entity.subtype.party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>populated place</source>
        <comment>entity.subtype.populated_place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <comment>polarity.positive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <comment>certainty.possible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press conference</source>
        <comment>channel.press_conference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prison</source>
        <comment>entity.subtype.prison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <comment>certainty.probable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronoun</source>
        <comment>form.pronoun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <comment>comparator.range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <comment>entity.subtype.region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <comment>figure.status.released</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <comment>channel.report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <comment>speech_act.request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residue</source>
        <comment>zone.residue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights</source>
        <comment>zone.rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety</source>
        <comment>anonymity_reason.safety</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <comment>entity.subtype.school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>proximity.secondary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security force</source>
        <comment>figure.category.security_force</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity of the matter</source>
        <comment>anonymity_reason.sensitivity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several, none singled out</source>
        <comment>identification.collective</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social post</source>
        <comment>channel.social_post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <comment>progress.in_progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state force</source>
        <comment>entity.subtype.state_force</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <comment>published_basis.stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>channel.statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>speech_act.statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surrendered</source>
        <comment>figure.status.surrendered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected combatant</source>
        <comment>figure.category.suspected_combatant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article gives no name</source>
        <comment>identification.unnamed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article says so</source>
        <comment>published_basis.stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article&apos;s own voice</source>
        <comment>source.type.author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article&apos;s own voice</source>
        <comment>manner.unattributed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page or file says so</source>
        <comment>published_basis.metadata</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words of a picture</source>
        <comment>zone.caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they deny it</source>
        <comment>polarity.negative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated</source>
        <comment>quote_defect.translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unattributed</source>
        <comment>manner.unattributed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>published_basis.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>yes_no_unknown.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>figure.category.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>certainty.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>source.type.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>proximity.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>channel.unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>identification.unnamed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vague</source>
        <comment>comparator.vague</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weapon</source>
        <comment>entity.type.weapon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who owns it</source>
        <comment>zone.rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <comment>zone.byline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <comment>proximity.witness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word for word</source>
        <comment>manner.direct</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from something else</source>
        <comment>published_basis.inferred</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <comment>figure.category.worker</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wounded</source>
        <comment>figure.status.wounded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes_no.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes_no_unknown.yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“the prison”, “a senior official”</source>
        <comment>form.nominal</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected words to the words of the chosen record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these words too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entities of the project: edit, merge, split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of the project as a table: filter, sort, group, copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All occurrences from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records that are flagged to ask somebody, or to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked later …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in all text files of a folder, and of the folders in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in text files or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name that colleagues see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark letters on light ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what you took back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in everything that the form proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the empty fields of the chosen figure as in the one recorded before it: status, place, dates and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article, whatever their case and accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the chosen record, to ask somebody or to come back to it; again takes the flag away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms and records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were, as in a browser; the back button of the mouse does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again to where you came back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the form of the mark at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next article in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place of the words that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous article in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous mark in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous place of the words that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article&apos;s own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours, sizes and what else can be chosen on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this article out, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the next figures be parts of the chosen one; press again to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light letters on dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of the text that you copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the article&apos;s text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the article&apos;s text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words everywhere in the article as mentions of the same entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the same words everywhere, whichever pane has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample project, to see what the work is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date, publisher, language and the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a figure, whichever pane has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a source, whichever pane has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an entity, whichever pane has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the selected words as a figure; it reads its own value and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the selected words as a source; the other roles are looked for in the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the selected words as said by the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the selected words, or the word at the caret, as a mention of an entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of entities …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last figure&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the selected words are no prose: a headline, a rights notice, what was left over from the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this article is done, and go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that work on this article goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the article&apos;s text to its usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the attributed words of the chosen source; again: add a stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the attributing words of the chosen source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words for what the chosen figure counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words for when; the dates are read from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the words for who said it of the chosen source; again: add a stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the forms and records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last thing that you did in the project, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the open article out of the project, with all that was recorded in it; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who am I …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all tables to a folder as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>#rrggbb; empty: the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A BCP 47 code: en, fr, ar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count, money, a duration …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doubt kept, not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, an acronym, a description, a pronoun …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A town in a region, a region in a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ISO 3166 code: SY, FR …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older report that this one replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they a party to the conflict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody, or come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees, east is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees, north is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do its parts make up all of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the entity says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How colleagues know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near they were to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the words are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure they are of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words limit the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number: Q858.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Located in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, unnamed, or the name is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative: they deny it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, acronyms and spellings, separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and date before the first sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative dates hang on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by semicolons; {n} stands for a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokesman, director, minister …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of an entity without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity that is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language it was first written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number it can mean. Empty: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the table that gave value and limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to file it under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number with its modifier and unit: “at least 3,500”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number written out: 2500000 for “2.5 million”. Empty for a vague word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that this one stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason the article gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights notice as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figure, said again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words: a crosshead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number it can mean. Empty: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for the source: “the OSDH”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are attributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that attribute: said, according to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that talk of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted, in words: “suspected members of IS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did by saying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever a colleague should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an event began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an event ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said, at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands on the web. It is never opened by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the article says what is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the article says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the date is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it. Empty: not said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who put it out: the newspaper, the site, the broadcaster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the publisher got it from: AFP, Reuters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the words mean; usually one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the article is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word, or in the article&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, USD, km; empty for a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form, more, off; empty: as declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no; empty: as declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Civilians killed” has none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Including 124 …”: the total it is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Told AFP”: who heard it and passed it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Kept, no longer asked for: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plurals</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters of one width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue, orange, green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said yet how “{0}” is identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said yet what “{0}” counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said yet who or what “{0}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says this quote yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {0}. Free some space or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be written to {0}: {1}. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only .txt files can be read. Save it as text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters are neither UTF-8 nor Windows-1252. Save the file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of publication is missing: relative dates hang on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity of “{0}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing but white space. Choose one with text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose one with text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {0} MB. Cut it into articles first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of “{0}” add up to {1}, {2} than the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of “{0}” cannot be added up: they are in other units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of “{0}” cannot be added up: “{1}” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no longer the one that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {0}. See them with annotator restore PROJECT --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {0} in {1}. Its id stands in the exported tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup of {0}. Name a file to restore it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text. Paste or choose some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back: the record is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back: {0} was changed meanwhile. Change it by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text but the bytes of a program, picture or other document. Save it as text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for looking only. Close the other window to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet, yellow, teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all occurrences of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there: {0} (as “{1}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask later: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it follows “including”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {0} into “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat the fields of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split “{0}” from “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words said around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be backed up: {1}. Older backups are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as a project ({1}). Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be restored: {1}. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be copied: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be made: {1}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be opened for writing: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}. Choose the folder of an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is already there. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is already there. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being looked at in another window. Close it there, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a project file nor a command. See annotator --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file that can be read as a table. Export the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no place for a file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a folder. Choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a project file. Choose another, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in UTF-8. Save it as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there. Choose another project, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there. Choose another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is of an older version. Open it for writing once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the open project itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the project itself. Choose one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a name. Write one, or merge it into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: {2} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed meanwhile, so this was not done. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer version of the annotator. Update it to open this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not written: {1}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was recorded by somebody else. Only they can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and the total is “{1}”: both can be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line 1: a column stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line 1: the column {1} is missing. Export the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: at {1} stands “{2}”, not “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the parts make up the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} than the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0} …” is too large to be a number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” count the same and differ: both stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read as a number, and the value is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” gives limits only, and the value is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no name, and the reason is not said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number. Write it in digits, such as 2500000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” reads as {1}, and the value is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1} is empty, and this project asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1} {2} is above {3} {4}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you; it stands beside what you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sets can be told apart by colour-blind people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies beside the project, kept for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F1 shows the tip of where the keyboard is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line to line, by the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one to the next, while something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many characters a line holds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; high contrast is easier to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus that fade, a caret that blinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, forms and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus, forms and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the article&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips beside the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
