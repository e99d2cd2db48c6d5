using Domain.Filing;

namespace Domain.Tests.Filing;

public sealed class ComparingReceiptNumbers
{
    [Theory]
    [InlineData("兴人社集〔2026〕1号", "兴人社集［２０２６］\u30001号", true)]
    [InlineData("ab-12", "ＡＢ-12", true)]
    [InlineData("兴人社集〔2026〕1号", "兴人社集〔2026〕11号", false)]
    [InlineData("〔2026〕1", "20261", false)]
    public void Looks_through_blanks_width_case_and_kind_of_bracket(string one, string other, bool same) =>
        (ReceiptNumber.Key(one) == ReceiptNumber.Key(other)).ShouldBe(same);
}
