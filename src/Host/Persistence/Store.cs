using Domain;
using Domain.Congress.Ballots;
using Domain.Letters;
using Domain.Motions;
using Domain.Motions.Awards;
using Domain.Organisations;
using Domain.Procedures;
using Host.Persistence.Rows;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

/// <summary>The database, one model for every provider.</summary>
internal abstract class Store(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<CaseUnitRow> CaseUnits => Set<CaseUnitRow>();

    public DbSet<DutyRow> Duties => Set<DutyRow>();

    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<NoteRow> Notes => Set<NoteRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<UploadRow> Uploads => Set<UploadRow>();

    public DbSet<ReceiptNumberRow> ReceiptNumbers => Set<ReceiptNumberRow>();

    public DbSet<UnitRow> Units => Set<UnitRow>();

    public DbSet<UnitAboveRow> UnitsAbove => Set<UnitAboveRow>();

    public DbSet<OfficeRow> Offices => Set<OfficeRow>();

    public DbSet<MailRow> Mails => Set<MailRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<LawChangeRow> LawChanges => Set<LawChangeRow>();

    public DbSet<RecountRow> Recounts => Set<RecountRow>();

    public DbSet<DutyMoveRow> DutyMoves => Set<DutyMoveRow>();

    public DbSet<UnitRulesRow> UnitRules => Set<UnitRulesRow>();

    public DbSet<MarkRow> Marks => Set<MarkRow>();

    public DbSet<BallotRow> Ballots => Set<BallotRow>();

    public DbSet<BallotVoterRow> BallotVoters => Set<BallotVoterRow>();

    public DbSet<BallotPaperRow> BallotBox => Set<BallotPaperRow>();

    public DbSet<BallotSealRow> BallotSeals => Set<BallotSealRow>();

    public DbSet<VotingCardsRow> VotingCards => Set<VotingCardsRow>();

    public DbSet<MotionRow> Motions => Set<MotionRow>();

    public DbSet<ResolutionRow> Resolutions => Set<ResolutionRow>();

    public DbSet<JointMeetingDayRow> JointMeetingDays => Set<JointMeetingDayRow>();

    public DbSet<MotionCallRow> MotionCalls => Set<MotionCallRow>();

    public DbSet<MotionTallyRow> MotionTallies => Set<MotionTallyRow>();

    public DbSet<AwardRuleRow> AwardRules => Set<AwardRuleRow>();

    public DbSet<MotionOriginRow> MotionOrigins => Set<MotionOriginRow>();

    public DbSet<MotionPostingRow> MotionPostings => Set<MotionPostingRow>();

    public DbSet<MotionTermRow> MotionTerms => Set<MotionTermRow>();

    public DbSet<LetterRow> Letters => Set<LetterRow>();

    public DbSet<LetterSlipRow> LetterSlips => Set<LetterSlipRow>();

    public DbSet<LetterCollectionRow> LetterCollections => Set<LetterCollectionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        builder.Properties<CaseId>().HaveConversion<CaseIdConverter>();
        builder.Properties<UnitId>().HaveConversion<UnitIdConverter>();
        builder.Properties<AccountId>().HaveConversion<AccountIdConverter>();
        builder.Properties<FileId>().HaveConversion<FileIdConverter>();
        builder.Properties<BallotId>().HaveConversion<BallotIdConverter>();
        builder.Properties<BallotPhase>().HaveConversion<StoredNameConverter<BallotPhase>>().HaveMaxLength(40);
        builder.Properties<Office>().HaveConversion<StoredNameConverter<Office>>().HaveMaxLength(40);
        builder.Properties<UnitKind>().HaveConversion<StoredNameConverter<UnitKind>>().HaveMaxLength(40);
        builder.Properties<EmployerKind>().HaveConversion<StoredNameConverter<EmployerKind>>().HaveMaxLength(40);
        builder.Properties<ProcedureFamily>().HaveConversion<StoredNameConverter<ProcedureFamily>>().HaveMaxLength(40);
        builder.Properties<ContractKind>().HaveConversion<StoredNameConverter<ContractKind>>().HaveMaxLength(40);
        builder.Properties<Side>().HaveConversion<StoredNameConverter<Side>>().HaveMaxLength(40);
        builder.Properties<MotionTopic>().HaveConversion<StoredNameConverter<MotionTopic>>().HaveMaxLength(40);
        builder.Properties<MotionState>().HaveConversion<StoredNameConverter<MotionState>>().HaveMaxLength(40);
        builder.Properties<ScreeningOutcome>().HaveConversion<StoredNameConverter<ScreeningOutcome>>().HaveMaxLength(40);
        builder.Properties<AnswerGrade>().HaveConversion<StoredNameConverter<AnswerGrade>>().HaveMaxLength(40);
        builder.Properties<AwardNames>().HaveConversion<StoredNameConverter<AwardNames>>().HaveMaxLength(40);
        builder.Properties<HolderKind>().HaveConversion<StoredNameConverter<HolderKind>>().HaveMaxLength(40);
        builder.Properties<LetterChannel>().HaveConversion<StoredNameConverter<LetterChannel>>().HaveMaxLength(40);
        builder.Properties<LetterState>().HaveConversion<StoredNameConverter<LetterState>>().HaveMaxLength(40);
        builder.Properties<LetterHolderKind>().HaveConversion<StoredNameConverter<LetterHolderKind>>().HaveMaxLength(40);
        builder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(Store).Assembly);
    }
}
