package org.canonym.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canonym.index.StaleIndexException;
import org.canonym.sound.Letters;
import org.canonym.sound.SoundKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {
  private static final Path SHIPPED = Path.of(System.getProperty("canonym.home"), "gazetteer");

  @TempDir Path folder;

  @Test
  void theMappedIndexAnswersEveryQuestionAsTheFilesDo() throws IOException {
    Path index = folder.resolve("gazetteer.index");
    int forms = Gazetteer.compile(SHIPPED, index);
    Gazetteer read = Gazetteer.open(List.of(SHIPPED), Optional.empty());
    Gazetteer mapped = Gazetteer.open(List.of(SHIPPED), Optional.of(index));
    // That it was mapped at all: the very index, asked with the very fingerprint.
    NameIndex direct = IndexFile.map(index, IndexFile.fingerprint(List.of(SHIPPED)));
    assertThat(direct.forms()).isEqualTo(forms);
    assertThat(mapped.entries()).isEqualTo(read.entries());
    assertThat(mapped.fingerprint()).isEqualTo(read.fingerprint());
    for (Entry entry : read.entries()) {
      assertThat(mapped.find(entry.id())).contains(entry);
      for (String spelling : spellings(entry)) {
        String joined =
            Letters.hasOtherScript(spelling)
                ? Letters.nativeFold(spelling).replace(" ", "")
                : Letters.joined(spelling);
        assertThat(described(mapped.exact(joined)))
            .isNotEmpty()
            .isEqualTo(described(read.exact(joined)));
        for (String key : SoundKey.of(spelling)) {
          assertThat(byKey(mapped, key)).isEqualTo(byKey(read, key));
        }
      }
    }
    assertThat(mapped.find("nobody")).isEmpty();
    assertThat(mapped.exact("nothingcalledso")).isEmpty();
  }

  private static Set<String> spellings(Entry entry) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(entry.name());
    entry.forms().forEach(form -> spellings.add(form.text()));
    return spellings;
  }

  private static List<String> described(List<IndexedForm> forms) {
    return forms.stream()
        .map(form -> form.entry().id() + " " + form.kind() + " " + form.text() + " " + form.plain())
        .toList();
  }

  private static int byKey(Gazetteer gazetteer, String key) {
    List<Object> found = new ArrayList<>();
    gazetteer.byKey(key, form -> found.add(form.plain()));
    return found.hashCode();
  }

  @Test
  void anIndexOfOtherContentIsStaleAndPassedOver() throws IOException {
    Path layer = layer("Herat");
    Path index = folder.resolve("x.index");
    Gazetteer.compile(layer, index);
    Files.writeString(layer, Files.readString(layer).replace("Herat", "Harat"));
    assertThatThrownBy(() -> IndexFile.map(index, IndexFile.fingerprint(List.of(layer))))
        .isInstanceOf(StaleIndexException.class)
        .hasMessageContaining(index.toString())
        .hasMessageContaining("canonym gazetteer compile");
    assertThat(Gazetteer.open(List.of(layer), Optional.of(index)).find("a"))
        .map(Entry::name)
        .contains("Harat");
  }

  @Test
  void aForeignFileAnotherVersionAndEveryCutAreRefusedAndPassedOver() throws IOException {
    Path layer = layer("Herat");
    Path index = folder.resolve("x.index");
    Gazetteer.compile(layer, index);
    byte[] whole = Files.readAllBytes(index);
    byte[] fingerprint = IndexFile.fingerprint(List.of(layer));
    List<byte[]> bad = new ArrayList<>();
    for (int length = 0; length < whole.length; length += 1 + length / 6) {
      bad.add(Arrays.copyOf(whole, length));
    }
    bad.add(Arrays.copyOf(whole, whole.length + 1));
    byte[] foreign = whole.clone();
    foreign[0] = 'X';
    bad.add(foreign);
    byte[] version = whole.clone();
    version[7]++;
    bad.add(version);
    byte[] lengths = whole.clone();
    lengths[44] = (byte) 0x80;
    bad.add(lengths);
    for (byte[] content : bad) {
      Path file = folder.resolve("bad.index");
      Files.write(file, content);
      assertThatThrownBy(() -> IndexFile.map(file, fingerprint))
          .as("%d bytes", content.length)
          .isInstanceOf(StaleIndexException.class)
          .hasMessageContaining(file.toString());
      assertThat(Gazetteer.open(List.of(layer), Optional.of(file)).find("a")).isPresent();
    }
  }

  @Test
  void anIndexThatIsNotThereIsPassedOver() throws IOException {
    assertThat(
            Gazetteer.open(List.of(layer("Herat")), Optional.of(folder.resolve("none"))).entries())
        .hasSize(1);
  }

  @Test
  void aFailedCompilationLeavesTheOldIndexAndNothingElse() throws IOException {
    Path layer = layer("Herat");
    Path index = Files.createDirectory(folder.resolve("out")).resolve("x.index");
    Gazetteer.compile(layer, index);
    byte[] before = Files.readAllBytes(index);
    Files.writeString(layer, "id\ttype\tname\na\tplanet\tMars\n");
    assertThatThrownBy(() -> Gazetteer.compile(layer, index)).isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(index)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactly(index);
    }
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Path layer = layer("Herat");
    Gazetteer.compile(layer, folder.resolve("1.index"));
    Gazetteer.compile(layer, folder.resolve("2.index"));
    assertThat(Files.mismatch(folder.resolve("1.index"), folder.resolve("2.index"))).isEqualTo(-1);
  }

  private Path layer(String name) throws IOException {
    return Files.writeString(
        folder.resolve("layer.tsv"),
        "id\ttype\tname\tvariants\na\tplace\t" + name + "\tهرات@prs\n");
  }
}
