using System.Text.Json;
using Domain.Bargaining;
using Domain.Filing;
using FsCheck;
using FsCheck.Fluent;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>Format 1 of a stored case. What was stored once is read for ever.</summary>
public sealed class StoredCaseFormat
{
    private static readonly string Stored =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Bargaining", "stored-case-1.json")).TrimEnd();

    [Fact]
    public void A_case_stored_in_format_1_reads_and_writes_as_it_always_did() =>
        CaseFormat.Write(CaseFormat.Read(Stored)).ShouldBe(Stored);

    [Fact]
    public void It_says_what_it_said_when_it_was_stored()
    {
        var record = CaseFormat.Read(Stored);

        record.Offer!.Service!.ReceivedOn.ShouldBe(Day("2026-06-01"));
        record.Contracts[0].Clauses[0].AgreedText.ShouldBe("一致。");
        record.Contracts[0].Term.ShouldBe(new Term(Day("2026-11-01"), Day("2027-10-31")));
        record.Delegations[0].Vacancies.ShouldHaveSingleItem().Successor.ShouldBe("职工代表丙");
        record.Coordinations[0].ExtendedByDays.ShouldBe(15);
        record.Signatures[1].Side.ShouldBe(Side.Employer);
        record.Packets[0].Receipt.ShouldBe(new Receipt("京人社集〔2026〕88号", Day("2026-09-17")));
        record.EffectiveOn.ShouldBe(Day("2026-10-02"));
        record.InForce!.Contracts[0].Clauses[0].AgreedText.ShouldBe("一致。");
        record.Termination!.Ground.ShouldBe(TerminationGround.ForceMajeure);
    }

    [Fact]
    public void The_document_holds_every_property_so_that_none_can_change_unseen()
    {
        using var document = JsonDocument.Parse(Stored);

        document.RootElement.GetProperty("case").EnumerateObject().Select(property => property.Name).ShouldBe(
            typeof(CaseRecord).GetProperties().Where(property => property.CanWrite)
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
            ignoreOrder: true);
    }

    [Fact]
    public void A_record_from_before_a_list_was_added_reads_it_as_empty()
    {
        var record = CaseFormat.Read(
            """
            {"format":1,"case":{"number":"一号","kind":"wage-agreement","place":"110000","parties":[],
            "authority":"00000000-0000-0000-0000-000000000001","contracts":[],
            "delegations":[{"side":"worker","members":[],"appointedOn":"2026-06-01"}]}}
            """);

        typeof(CaseRecord).GetProperties().Where(property => property.PropertyType.IsGenericType && Nullable.GetUnderlyingType(property.PropertyType) is null)
            .ShouldAllBe(list => list.GetValue(record) != null);
        record.Meetings.ShouldBeEmpty();
        record.Delegations[0].Vacancies.ShouldBeEmpty();
    }

    [Fact]
    public void Neither_empty_lists_nor_what_follows_from_the_rest_are_stored()
    {
        var stored = CaseFormat.Write(A.Case.FiledOn("2026-10-20").Build().Record);

        stored.ShouldNotContain("meetings");
        stored.ShouldNotContain("agreedText");
        stored.ShouldNotContain("isOpen");
        stored.ShouldNotContain("null");
        stored.ShouldContain("工资年增幅不低于百分之五。");
    }

    [Theory]
    [InlineData("""{"format":2,"case":null}""")]
    [InlineData("""{"format":1}""")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"format":1,"case":{"number":"一号","kind":0,"place":"110000","parties":[],"authority":"00000000-0000-0000-0000-000000000001","contracts":[]}}""")]
    public void What_is_no_stored_case_is_not_read(string stored) => Should.Throw<JsonException>(() => CaseFormat.Read(stored));

    /// <summary>Whatever is typed comes back as it was, in every script.</summary>
    [Fact]
    public void Every_text_comes_back_unchanged() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var record = A.Case.WithClause(Topic.Other, new ClauseVersion(ClauseVersionKind.Agreed, null, 1, text)).Build().Record;
            var read = CaseFormat.Read(CaseFormat.Write(record));
            return read.Contracts[0].Clauses[^1].AgreedText == text
                && ContractText.Hash(read, CaseBuilder.NoAnnexes) == ContractText.Hash(record, CaseBuilder.NoAnnexes)
                && CaseFormat.Write(read) == CaseFormat.Write(record);
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Texts => Gen.ListOf(
            Gen.Elements("工", "资", "\"", "\\", "\n", "\t", "<b>", "&", "'", "😀", "ᠮ", "ﷺ", "é", "e\u0301", "\u2028", "\u200f", " "))
        .Select(parts => string.Concat(parts));
}
