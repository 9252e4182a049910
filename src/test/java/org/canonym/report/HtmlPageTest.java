package org.canonym.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.canonym.edit.EditScript;
import org.canonym.garble.Flag;
import org.canonym.garble.GarbleReport;
import org.canonym.garble.ReasonCode;
import org.canonym.garble.Severity;
import org.canonym.garble.Verdict;
import org.canonym.gazetteer.Entry;
import org.canonym.gazetteer.EntryType;
import org.canonym.pipeline.CleanedText;
import org.canonym.resolve.Candidate;
import org.canonym.resolve.Decision;
import org.canonym.resolve.Mention;
import org.canonym.resolve.Resolution;
import org.canonym.segment.SegmentedText;
import org.canonym.text.Document;
import org.canonym.text.Span;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlPageTest {
  private static final String TEXT = "In <Uardak> & \"Kabul\" the dashman fled..";

  private static CleanedText cleaned() {
    Document document = new Document("a<b>&.txt", TEXT);
    Entry wardak =
        new Entry("w", EntryType.PLACE, "province", "Wardak", List.of(), "", Map.of(), "t:1");
    Candidate candidate = new Candidate(wardak, "Wardak", "Wardak", false, "es", 0.2, 5, List.of());
    Decision.Replace replace =
        new Decision.Replace(
            new Mention(new Span(4, 10), "Uardak", 1, 2),
            "Wardak",
            0.997,
            List.of(candidate),
            "u < w");
    Resolution resolution =
        new Resolution(
            new SegmentedText(document, List.of(), List.of()), List.of(replace), Map.of());
    List<Flag> flags =
        List.of(
            flag(0, 26, Severity.MINOR, "whole"),
            flag(26, 33, Severity.CRITICAL, "Dari \"enemy\""));
    EditScript script = EditScript.of(resolution);
    return new CleanedText(
        document,
        resolution,
        script,
        TEXT.replace("Uardak", "Wardak"),
        new GarbleReport(flags, List.of(), List.of(), 0.4, new Verdict.Suspect()));
  }

  private static Flag flag(int start, int end, Severity severity, String because) {
    return new Flag(
        new Span(start, end), ReasonCode.UNTRANSLATED_RESIDUE, severity, 0.9, because, "");
  }

  /** The page as an XML parser sees it, without the doctype and the two void elements. */
  private static org.w3c.dom.Document parsed(String page)
      throws ParserConfigurationException, SAXException, java.io.IOException {
    String xml = page.substring(page.indexOf("<html")).replaceAll("<meta [^>]*>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void thePageIsWellFormedAndReadsAsTheCorrectedText() throws Exception {
    org.w3c.dom.Document page =
        parsed(HtmlPage.head() + HtmlPage.article(cleaned()) + HtmlPage.foot());
    assertThat(page.getElementsByTagName("div").item(0).getTextContent())
        .isEqualTo(TEXT.replace("Uardak", "Wardak"));
    assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo("a<b>&.txt");
  }

  @Test
  void aNameSaysWhatItWasAndAMarkWhyItIsThere() throws Exception {
    org.w3c.dom.Document page =
        parsed(HtmlPage.head() + HtmlPage.article(cleaned()) + HtmlPage.foot());
    var name = page.getElementsByTagName("ins").item(0);
    assertThat(name.getTextContent()).isEqualTo("Wardak");
    assertThat(name.getAttributes().getNamedItem("title").getNodeValue())
        .isEqualTo("was Uardak: u < w");
    var marks = page.getElementsByTagName("mark");
    var worst = marks.item(marks.getLength() - 1);
    assertThat(worst.getTextContent()).isEqualTo("dashman");
    assertThat(worst.getAttributes().getNamedItem("class").getNodeValue()).isEqualTo("critical");
    assertThat(worst.getAttributes().getNamedItem("title").getNodeValue())
        .contains("Dari \"enemy\"");
  }

  @Test
  void nothingIsLoadedFromOutside() {
    assertThat(HtmlPage.head() + HtmlPage.foot()).doesNotContain("http", "src=", "url(", "<script");
  }
}
