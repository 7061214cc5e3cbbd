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
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
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
        <source>%n links will be empty: they lead to what is left out.</source>
        <translation>
            <numerusform>%n link will be empty: it leads to what is left out.</numerusform>
            <numerusform>%n links will be empty: they lead to what is left out.</numerusform>
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
        <source>Bring in %n article(s)</source>
        <translation>
            <numerusform>Bring in %n article</numerusform>
            <numerusform>Bring in %n articles</numerusform>
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
