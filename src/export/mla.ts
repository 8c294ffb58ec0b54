/** MLA, 9th edition, for articles of newspapers, as a CSL style: an article without an author begins with its title, one without
 * a date says when it was read. */
export const mlaStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info><title>MLA 9, newspapers</title><id>urn:parallax:mla</id><updated>2026-11-01T00:00:00Z</updated></info>
  <locale xml:lang="en"><terms>
    <term name="month-05" form="short">May</term><term name="month-06" form="short">June</term>
    <term name="month-07" form="short">July</term><term name="month-09" form="short">Sept.</term>
  </terms></locale>
  <macro name="title">
    <choose>
      <if variable="title"><text variable="title" quotes="true" text-case="title"/></if>
      <else><text variable="genre"/></else>
    </choose>
  </macro>
  <macro name="short">
    <names variable="author">
      <name form="short" and="text"/>
      <substitute><text variable="title" quotes="true" text-case="title"/><text variable="container-title" font-style="italic"/></substitute>
    </names>
  </macro>
  <citation et-al-min="3" et-al-use-first="1"><layout prefix="(" suffix=")" delimiter="; "><text macro="short"/></layout></citation>
  <bibliography et-al-min="3" et-al-use-first="1">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name name-as-sort-order="first" and="text" delimiter-precedes-last="always"/></names>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>
          <text variable="URL"/>
        </group>
        <choose>
          <if variable="issued" match="none">
            <group delimiter=" ">
              <text term="accessed" text-case="capitalize-first"/>
              <date variable="accessed" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/><date-part name="year"/></date>
            </group>
          </if>
        </choose>
      </group>
    </layout>
  </bibliography>
</style>`
