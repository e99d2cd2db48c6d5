using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class AwardRuleMapping : IEntityTypeConfiguration<AwardRuleRow>
{
    public void Configure(EntityTypeBuilder<AwardRuleRow> builder)
    {
        builder.ToTable("award_rules");
        builder.HasKey(r => r.Union);
        builder.Property(r => r.Union).ValueGeneratedNever();
        builder.Property(r => r.Source).HasMaxLength(200);
    }
}
