// Runs EPUBCheck over every file named in one JVM and prints, for each message, one line: file, severity, code, place, words, with tabs between.
// Usage: java -cp epubcheck.jar EpubCheckAll.java FILE.epub ...
import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

public class EpubCheckAll {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] files) {
        for (String file : files) {
            try {
                new EpubCheck(new File(file), new Printer(file)).doValidate();
            } catch (RuntimeException | StackOverflowError trouble) {
                OUT.println(String.join("\t", file, "FATAL", "CRASH", "", trouble.toString()));
            }
        }
    }

    private static final class Printer extends DefaultReportImpl {
        private final String file;

        Printer(String file) {
            super(file);
            this.file = file;
        }

        @Override
        public void message(Message message, EPUBLocation place, Object... arguments) {
            String words = message.getMessage(arguments).replaceAll("\\s+", " ");
            OUT.println(String.join("\t", file, message.getSeverity().toString(), message.getID().toString(), place.getPath() + ":" + place.getLine(), words));
        }
    }
}
