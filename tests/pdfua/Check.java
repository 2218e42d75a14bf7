import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says of each file whether it keeps to PDF/UA-1, and which rules it breaks. Ends with 1 if any does, with 3 if one could not be judged. */
public class Check {
    public static void main(String[] files) {
        VeraGreenfieldFoundryProvider.initialise();
        boolean all = true;
        for (String file : files) {
            try {
                all &= keeps(file);
            } catch (Exception broken) {
                System.err.println(file + ": " + broken);
                System.exit(3);
            }
        }
        System.exit(all ? 0 : 1);
    }

    private static boolean keeps(String file) throws Exception {
        PDFAFlavour rules = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file), rules);
                var validator = Foundries.defaultInstance().createValidator(rules, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "pass " : "fail ") + file + " (" + result.getTotalAssertions() + " checks)");
            result.getTestAssertions().stream()
                .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                .map(one -> "  " + one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage())
                .distinct().limit(20).forEach(System.out::println);
            return result.isCompliant();
        }
    }
}
