package org.canonym.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canonym.resolve.Profile;

/**
 * What a run is to work with.
 *
 * @param home the project's folder with {@code gazetteer/}, {@code transliteration-tables/} and
 *     {@code models/}
 * @param shippedGazetteer whether the shipped gazetteer is the lowest layer
 * @param gazetteers further layers, the first lowest
 * @param tables further folders of transliteration tables
 * @param models the folder of models; the shipped one if empty
 * @param profile how sure it must be
 * @param lenient whether forms marked as accepted in the press are left as they stand
 * @param task what is to be done
 * @param shape how texts are cut
 */
public record Settings(
    Path home,
    boolean shippedGazetteer,
    List<Path> gazetteers,
    List<Path> tables,
    Optional<Path> models,
    Profile profile,
    boolean lenient,
    Task task,
    Shape shape) {

  public Settings {
    gazetteers = List.copyOf(gazetteers);
    tables = List.copyOf(tables);
  }

  /** What is to be done with a text. */
  public enum Task {
    /** Names and garble. */
    CLEAN,
    /** Names alone. */
    NORMALIZE,
    /** Garble alone; the text is left as it is. */
    FLAG;

    boolean edits() {
      return this != FLAG;
    }

    boolean flags() {
      return this != NORMALIZE;
    }
  }

  /** How texts are cut into passages and tokens. */
  public enum Shape {
    /** Running text: sentences and words are found. */
    RUNNING,
    /** Every text is one passage; words are found. */
    LINE,
    /** Every text is one passage; its single spaces are the token boundaries. */
    TOKENIZED
  }

  /** Settings for running text with everything shipped and nothing else. */
  public static Settings shipped(Path home) {
    return new Settings(
        home,
        true,
        List.of(),
        List.of(),
        Optional.empty(),
        Profile.BALANCED,
        false,
        Task.CLEAN,
        Shape.RUNNING);
  }

  /** The same for another task. */
  public Settings withTask(Task other) {
    return new Settings(
        home, shippedGazetteer, gazetteers, tables, models, profile, lenient, other, shape);
  }

  /** The same for texts of another shape. */
  public Settings withShape(Shape other) {
    return new Settings(
        home, shippedGazetteer, gazetteers, tables, models, profile, lenient, task, other);
  }

  Path modelsFolder() {
    return models.orElse(home.resolve("models"));
  }

  List<Path> layers() {
    java.util.ArrayList<Path> layers = new java.util.ArrayList<>();
    if (shippedGazetteer) {
      layers.add(home.resolve("gazetteer"));
    }
    layers.addAll(gazetteers);
    return layers;
  }

  List<Path> tableFolders() {
    java.util.ArrayList<Path> folders = new java.util.ArrayList<>();
    folders.add(home.resolve("transliteration-tables"));
    folders.addAll(tables);
    return folders;
  }
}
