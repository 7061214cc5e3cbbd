<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>plurals</name>
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
</context>
</TS>
