using Domain;
using Domain.Bargaining;
using Domain.Filing;
using Domain.Ledger;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Disclosure;
using Host.Acts.Filing;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>The latter half of the procedure through the whole pipeline, on a real database.</summary>
public sealed class LeadingACaseToItsEnd : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedCase walked = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        await installation.GivePasswordAsync(Office.UnionOfficer, WalkedCase.Password);
        await installation.GivePasswordAsync(Office.HrDepartment, WalkedCase.Password);
        walked = new WalkedCase(installation);
    }

    public async Task DisposeAsync() => await installation.DisposeAsync();

    [Fact]
    public async Task A_collective_contract_takes_effect_by_itself_is_published_and_expires()
    {
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        (await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 31)).Outcome.ShouldBe("Adopted");
        await walked.SignAsync("2026-09-29");
        await walked.FileAsync("2026-09-30", "兴人社集〔2026〕1号");
        (await walked.LapseAsync("2026-10-16", "Filing.ReviewContract")).Outcome.ShouldBe("TookEffect");
        (await walked.RecordAsync()).EffectiveOn.ShouldBe(Day("2026-10-15"));

        await walked.DoAsync("2026-10-19", Office.HrDepartment, new PublishContract { On = Day("2026-10-19"), Channels = "公告栏" });
        await walked.DoAsync("2027-03-01", Office.UnionOfficer, new RecordInspection { On = Day("2027-03-01"), Findings = "按约履行" });
        await walked.DoAsync("2027-06-01", Office.UnionOfficer, new ReportPerformance { On = Day("2027-06-01"), Findings = "按约履行" });
        await walked.DoAsync("2027-10-11", Office.UnionOfficer, new RequestRenewal());
        (await walked.LapseAsync("2028-01-01", "Bargaining.Perform")).Outcome.ShouldBe("Expired");

        (await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == walked.Id))).Ended.ShouldBeTrue();
        (await walked.OpenAsync()).ShouldBeEmpty();
        (await VerdictAsync()).Whole.ShouldBeTrue();
    }

    [Fact]
    public async Task A_wage_agreement_is_made_a_formal_text_and_takes_effect_when_the_authority_does_not_object()
    {
        await walked.ToTheClosedDraftAsync(ContractKind.WageAgreement);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 40);
        (await walked.OpenAsync()).ShouldBe(["Bargaining.PrepareText"]);
        await walked.DoAsync("2026-09-28", Office.HrDepartment, new PrepareText());
        await walked.SignAsync("2026-09-29");
        await walked.FileAsync("2026-09-30", "兴人社集〔2026〕2号");

        var cleared = await walked.DoAsync("2026-10-09", Office.FilingClerk, new ClearAgreement
        {
            PartiesAndAddresses = "鑫巴蜀餐饮，北京市大兴区", Opinion = "无异议。", SealedBy = "北京市大兴区人力资源和社会保障局",
        });

        cleared.Outcome.ShouldBe("Cleared");
        (await walked.RecordAsync()).EffectiveOn.ShouldBe(Day("2026-10-09"));
    }

    [Fact]
    public async Task A_rejection_and_an_objection_both_lead_back_to_bargaining()
    {
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        (await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 30)).Outcome.ShouldBe("Rejected");
        (await walked.OpenAsync()).ShouldBe(["Bargaining.Negotiate"]);

        await walked.ToTheDraftClosedAsync("2026-10-12");
        await walked.VoteAsync("2026-10-12", "2026-10-21", yes: 50);
        await walked.SignAsync("2026-10-22");
        await walked.FileAsync("2026-10-23", "兴人社集〔2026〕3号");
        await walked.DoAsync("2026-10-26", Office.FilingClerk, new AskForCorrection { Missing = "缺少登记证明" });
        await walked.DoAsync("2026-10-27", Office.HrDepartment, new CorrectPacket { Remarks = "已补交" });
        await walked.DoAsync("2026-10-28", Office.FilingClerk, new RegisterReceipt { Number = "兴人社集〔2026〕4号", ReceivedOn = Day("2026-10-28") });
        var objected = await walked.DoAsync("2026-11-02", Office.FilingClerk, new RaiseObjection
        {
            PartiesAndAddresses = "鑫巴蜀餐饮，北京市大兴区", Objections = [ReviewItem.Content], Opinion = "低于最低工资标准。",
            SealedBy = "北京市大兴区人力资源和社会保障局",
        });

        objected.Outcome.ShouldBe("Objected");
        (await walked.OpenAsync()).ShouldBe(["Bargaining.Negotiate"]);
        (await walked.RecordAsync()).Signatures.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_early_end_is_reported_and_ends_the_case()
    {
        await walked.ToForceAsync();
        await walked.DoAsync("2027-03-01", Office.UnionOfficer, new TerminateEarly
        {
            On = Day("2027-03-31"), Ground = TerminationGround.EmployerCeased, Explanation = "企业被兼并。", BargainedOn = Day("2027-02-26"),
        });

        (await walked.DoAsync("2027-04-05", Office.HrDepartment, new ReportTermination())).Outcome.ShouldBe("Reported");

        (await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == walked.Id))).Ended.ShouldBeTrue();
    }

    [Fact]
    public async Task An_agreed_change_goes_the_whole_way_again()
    {
        await walked.ToForceAsync();
        await walked.DoAsync("2027-03-01", Office.UnionOfficer, new AgreeChange
        {
            Ground = TerminationGround.Agreement, Explanation = "调整加班工资计算基数",
        });

        (await walked.OpenAsync()).ShouldContain("Bargaining.Perform");
        var signed = (await walked.RecordAsync()).AsInForce();
        ContractText.Hash(signed, new Dictionary<FileId, string>()).ShouldBe(signed.Signatures[0].TextHash);
        await walked.ToTheDraftClosedAsync("2027-03-02");
        await walked.VoteAsync("2027-03-02", "2027-03-15", yes: 50);
        await walked.SignAsync("2027-03-16");
        await walked.FileAsync("2027-03-17", "兴人社集〔2027〕1号");
        await walked.LapseAsync("2027-04-02", "Filing.ReviewContract");

        var record = await walked.RecordAsync();
        record.EffectiveOn.ShouldBe(Day("2027-04-01"));
        record.Packets.Select(p => p.EffectiveOn).ShouldBe([Day("2026-10-15"), Day("2027-04-01")]);
        record.InForce.ShouldBeNull();
        (await walked.OpenAsync()).ShouldContain("Disclosure.PublishContract");
    }

    [Fact]
    public async Task A_contract_expires_although_a_change_of_it_is_still_bargained()
    {
        await walked.ToForceAsync();
        await walked.DoAsync("2026-11-02", Office.HrDepartment, new PublishContract { On = Day("2026-11-02"), Channels = "公告栏" });
        await walked.DoAsync("2027-11-02", Office.UnionOfficer, new AgreeChange
        {
            Ground = TerminationGround.Agreement, Explanation = "调整加班工资计算基数",
        });
        await walked.DoAsync("2027-11-03", Office.UnionOfficer, new RecordInspection { On = Day("2027-11-03"), Findings = "按原合同履行" });

        await walked.LapseAsync("2028-01-01", "Bargaining.RequestRenewal");
        (await walked.LapseAsync("2028-01-01", "Bargaining.Perform")).Outcome.ShouldBe("Expired");

        (await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == walked.Id))).Ended.ShouldBeTrue();
    }

    [Fact]
    public async Task A_signature_needs_the_signers_own_password_which_is_written_nowhere()
    {
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 31);
        var text = (await walked.RecordAsync()).AdoptedText!;

        var refused = await Should.ThrowAsync<RefusedException>(() => walked.DoAsync(
            "2026-09-29", Office.UnionOfficer, new SignForWorkers { TextHash = text, Password = "not-the-password" }));
        refused.Refusal.Rule.ShouldBe("accounts.password-is-the-signers");
        (await walked.RecordAsync()).Signatures.ShouldBeEmpty();

        await walked.DoAsync("2026-09-29", Office.UnionOfficer, new SignForWorkers { TextHash = text, Password = WalkedCase.Password });
        (await LedgerAsync()).ShouldAllBe(entry => !entry.Content.Contains(WalkedCase.Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_another_case_cannot_be_named()
    {
        var other = new WalkedCase(installation);
        await other.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        var file = new FileId(Guid.NewGuid());
        await other.DoAsync("2026-09-15", Office.UnionOfficer, new Host.Acts.Cases.AttachFile
        {
            Name = "扫描件.pdf", Sha256 = new string('a', 64), Size = 10, File = file,
        });
        await walked.ToTheClosedDraftAsync(ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 31);
        var text = (await walked.RecordAsync()).AdoptedText!;

        var refused = await Should.ThrowAsync<RefusedException>(() => walked.DoAsync(
            "2026-09-29", Office.UnionOfficer, new SignForWorkers { TextHash = text, Password = WalkedCase.Password, Scan = file }));

        refused.Refusal.Rule.ShouldBe("files.files-are-of-this-case");
    }

    private Task<List<LedgerEntry>> LedgerAsync() => installation.ReadAsync(async s =>
        (await s.Ledger.Where(e => e.Case == walked.Id).OrderBy(e => e.Sequence).ToListAsync()).ConvertAll(LedgerRows.ToEntry));

    private async Task<ChainVerdict> VerdictAsync()
    {
        var row = await installation.ReadAsync(s => s.Cases.SingleAsync(c => c.Id == walked.Id));
        return LedgerChain.Verify(await LedgerAsync(), new ChainHead(row.Entries, row.LastHash));
    }
}
