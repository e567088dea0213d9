"""The RELAX NG schema of Atom, after RFC 4287, appendix B, as far as feeds without extensions need it."""

ATOM = """<?xml version="1.0"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><ref name="feed"/></start>
<define name="common">
  <optional><attribute name="xml:base"><text/></attribute></optional>
  <optional><attribute name="xml:lang"><data type="string"><param name="pattern">([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)?</param></data></attribute></optional>
</define>
<define name="text">
  <ref name="common"/>
  <optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional>
  <text/>
</define>
<define name="date"><ref name="common"/><data type="dateTime"/></define>
<define name="person">
  <ref name="common"/>
  <interleave>
    <element name="name"><text/></element>
    <optional><element name="uri"><text/></element></optional>
    <optional><element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element></optional>
  </interleave>
</define>
<define name="link">
  <element name="link">
    <ref name="common"/>
    <attribute name="href"><data type="anyURI"/></attribute>
    <optional><attribute name="rel"><data type="string"><param name="minLength">1</param></data></attribute></optional>
    <optional><attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute></optional>
    <optional><attribute name="hreflang"><text/></attribute></optional>
    <optional><attribute name="title"><text/></attribute></optional>
    <optional><attribute name="length"><text/></attribute></optional>
    <text/>
  </element>
</define>
<define name="category">
  <element name="category">
    <ref name="common"/>
    <attribute name="term"><text/></attribute>
    <optional><attribute name="scheme"><data type="anyURI"/></attribute></optional>
    <optional><attribute name="label"><text/></attribute></optional>
  </element>
</define>
<define name="id"><element name="id"><ref name="common"/><data type="anyURI"><param name="minLength">1</param></data></element></define>
<define name="feed">
  <element name="feed">
    <ref name="common"/>
    <interleave>
      <zeroOrMore><element name="author"><ref name="person"/></element></zeroOrMore>
      <zeroOrMore><ref name="category"/></zeroOrMore>
      <zeroOrMore><element name="contributor"><ref name="person"/></element></zeroOrMore>
      <optional><element name="generator"><ref name="common"/><text/></element></optional>
      <optional><element name="icon"><ref name="common"/><data type="anyURI"/></element></optional>
      <ref name="id"/>
      <zeroOrMore><ref name="link"/></zeroOrMore>
      <optional><element name="logo"><ref name="common"/><data type="anyURI"/></element></optional>
      <optional><element name="rights"><ref name="text"/></element></optional>
      <optional><element name="subtitle"><ref name="text"/></element></optional>
      <element name="title"><ref name="text"/></element>
      <element name="updated"><ref name="date"/></element>
      <zeroOrMore><ref name="entry"/></zeroOrMore>
    </interleave>
  </element>
</define>
<define name="entry">
  <element name="entry">
    <ref name="common"/>
    <interleave>
      <zeroOrMore><element name="author"><ref name="person"/></element></zeroOrMore>
      <zeroOrMore><ref name="category"/></zeroOrMore>
      <optional><element name="content"><ref name="text"/></element></optional>
      <zeroOrMore><element name="contributor"><ref name="person"/></element></zeroOrMore>
      <ref name="id"/>
      <zeroOrMore><ref name="link"/></zeroOrMore>
      <optional><element name="published"><ref name="date"/></element></optional>
      <optional><element name="rights"><ref name="text"/></element></optional>
      <optional><element name="summary"><ref name="text"/></element></optional>
      <element name="title"><ref name="text"/></element>
      <element name="updated"><ref name="date"/></element>
    </interleave>
  </element>
</define>
</grammar>
"""
