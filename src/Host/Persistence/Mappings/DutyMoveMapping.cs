using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class DutyMoveMapping : IEntityTypeConfiguration<DutyMoveRow>
{
    public void Configure(EntityTypeBuilder<DutyMoveRow> builder)
    {
        builder.ToTable("duty_moves");
        builder.HasKey(m => new { m.Version, m.Case, m.Activity, m.Execution, m.Unit, m.Office });
        builder.Property(m => m.Activity).HasMaxLength(80);
        builder.Property(m => m.Type).HasMaxLength(80);
        builder.Property(m => m.RuleId).HasMaxLength(40);
        builder.HasIndex(m => new { m.Version, m.Unit, m.Office });
    }
}
