using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class DutyMapping : IEntityTypeConfiguration<DutyRow>
{
    public void Configure(EntityTypeBuilder<DutyRow> builder)
    {
        builder.ToTable("duties");
        builder.HasKey(d => new { d.Case, d.Activity, d.Execution, d.Unit, d.Office });
        builder.Property(d => d.Activity).HasMaxLength(80);
        builder.Property(d => d.Type).HasMaxLength(80);
        builder.Property(d => d.Outcome).HasMaxLength(40);
        builder.Property(d => d.RuleId).HasMaxLength(40);
        builder.HasIndex(d => new { d.Unit, d.Office, d.Open, d.Due, d.Case, d.Type });
        builder.HasIndex(d => new { d.Open, d.Due });
    }
}
