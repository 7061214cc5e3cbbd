<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>plurals</name>
    <message numerus="yes">
        <source>%n .ann file(s) of brat. Whose work is it?</source>
        <translation>
            <numerusform>%n .ann file of brat. Whose work is it?</numerusform>
            <numerusform>%n .ann files of brat. Whose work is it?</numerusform>
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
            <numerusform>%n article assigned.</numerusform>
            <numerusform>%n articles assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came in with another text of one that you coded:</source>
        <translation>
            <numerusform>%n article came in with another text of one that you coded:</numerusform>
            <numerusform>%n articles came in with another text of ones that you coded:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of which you coded both texts are left out: go one by one there.</source>
        <translation>
            <numerusform>%n article of which you coded both texts is left out: go one by one there.</numerusform>
            <numerusform>%n articles of which you coded both texts are left out: go one by one there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read again. One undo takes it back.</source>
        <translation>
            <numerusform>%n article read again. Undo takes it back.</numerusform>
            <numerusform>%n articles read again. One undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by the same words</source>
        <translation>
            <numerusform>%n by the same words</numerusform>
            <numerusform>%n by the same words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in which all recorded the same</source>
        <translation>
            <numerusform>%n case in which all recorded the same</numerusform>
            <numerusform>%n cases in which all recorded the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(ies) look like ones that you have:</source>
        <translation>
            <numerusform>%n entity looks like one that you have:</numerusform>
            <numerusform>%n entities look like ones that you have:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked in other articles. One undo takes it back.</source>
        <translation>
            <numerusform>%n line marked in another article. Undo takes it back.</numerusform>
            <numerusform>%n lines marked in other articles. One undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links will be empty: they lead to what is left out.</source>
        <translation>
            <numerusform>%n link will be empty: it leads to what is left out.</numerusform>
            <numerusform>%n links will be empty: they lead to what is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly or elsewhere</source>
        <translation>
            <numerusform>%n nearly or elsewhere</numerusform>
            <numerusform>%n nearly or elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) like this: Shift+Z marks them, too.</source>
        <translation>
            <numerusform>%n other line like this: Shift+Z marks it, too.</numerusform>
            <numerusform>%n other lines like this: Shift+Z marks them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) carried over. One undo takes them back.</source>
        <translation>
            <numerusform>%n record carried over. One undo takes it back.</numerusform>
            <numerusform>%n records carried over. One undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of yours can be carried over by their words; you see each first.</source>
        <translation>
            <numerusform>%n record of yours can be carried over by its words; you see it first.</numerusform>
            <numerusform>%n records of yours can be carried over by their words; you see each first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of {0} become those of {1}, who stands from now on.</source>
        <translation>
            <numerusform>%n record of {0} becomes one of {1}, who stands from now on.</numerusform>
            <numerusform>%n records of {0} become those of {1}, who stands from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed on both sides; the later change stands:</source>
        <translation>
            <numerusform>%n record was changed on both sides; the later change stands:</numerusform>
            <numerusform>%n records were changed on both sides; the later change stands:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be looked at</source>
        <translation>
            <numerusform>%n still to be looked at</numerusform>
            <numerusform>%n still to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n suggestion accepted. Undo takes it back.</numerusform>
            <numerusform>%n suggestions accepted. Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are missing: for each .ann file a .txt file of the same name.</source>
        <translation>
            <numerusform>%n text is missing: for each .ann file a .txt file of the same name.</numerusform>
            <numerusform>%n texts are missing: for each .ann file a .txt file of the same name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n line(s)</source>
        <translation>
            <numerusform>&amp;Mark %n line</numerusform>
            <numerusform>&amp;Mark %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n zone(s) away</source>
        <translation>
            <numerusform>&amp;Take %n zone away</numerusform>
            <numerusform>&amp;Take %n zones away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;With the %n erased article(s)</source>
        <translation>
            <numerusform>&amp;With the erased article</numerusform>
            <numerusform>&amp;With the %n erased articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) in the list</source>
        <translation>
            <numerusform>The %n article in the list</numerusform>
            <numerusform>All %n articles in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both coded %n article(s); there their two layers become one:</source>
        <translation>
            <numerusform>Both coded %n article; there their two layers become one:</numerusform>
            <numerusform>Both coded %n articles; there their two layers become one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n article(s)</source>
        <translation>
            <numerusform>Bring in %n article</numerusform>
            <numerusform>Bring in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry &amp;over %n record(s)</source>
        <translation>
            <numerusform>Carry &amp;over %n record</numerusform>
            <numerusform>Carry &amp;over %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased for good, from the project and from %n backup(s).</source>
        <translation>
            <numerusform>Erased for good, from the project and from %n backup.</numerusform>
            <numerusform>Erased for good, from the project and from %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go to bring in %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Let go to bring in %n file or folder</numerusform>
            <numerusform>Let go to bring in %n files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} figure(s)</source>
        <translation>
            <numerusform>{0} figure</numerusform>
            <numerusform>{0} figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} figure(s)</source>
        <translation>
            <numerusform>{0} of {1} figure</numerusform>
            <numerusform>{0} of {1} figures</numerusform>
        </translation>
    </message>
</context>
</TS>
