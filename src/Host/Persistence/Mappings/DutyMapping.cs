using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class DutyMapping : IEntityTypeConfiguration<DutyRow>
{
    public const string Table = "duties";

    /// <summary>Only what is owed is ever looked for by its last day, so the rest weighs nothing.</summary>
    public const string OnlyOwed = "\"Owed\"";

    /// <summary>Only what is open is ever counted again.</summary>
    public const string OnlyOpen = "\"Open\"";

    public void Configure(EntityTypeBuilder<DutyRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(d => new { d.Case, d.Activity, d.Execution, d.Unit, d.Office, d.Holder });
        builder.Property(d => d.Holder).HasMaxLength(OfficeMapping.LongestHolder);
        builder.Property(d => d.Activity).HasMaxLength(80);
        builder.Property(d => d.Type).HasMaxLength(80);
        builder.Property(d => d.Outcome).HasMaxLength(40);
        builder.Property(d => d.RuleId).HasMaxLength(40);
        builder.Property(d => d.Subject).HasMaxLength(240);
        builder.Ignore(d => d.IsTask);
        builder.HasIndex(d => new { d.Unit, d.Office, d.Holder, d.Due, d.Case }).HasFilter(OnlyOwed);
        builder.HasIndex(d => d.Due).HasFilter(OnlyOwed);

        // An act that closes a duty and a recount that moves it must not both win.
        builder.Property(d => d.Open).IsConcurrencyToken();
        builder.Property(d => d.CountedWith).IsConcurrencyToken();
        builder.HasIndex(d => new { d.CountedWith, d.Due, d.Case }).HasFilter(OnlyOpen);
    }
}
